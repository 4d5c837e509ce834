package bouquin.web;

import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import bouquin.promotions.Funding;
import bouquin.promotions.PromotionId;
import bouquin.promotions.Promotions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Everybody's codes, and making those that the platform pays for. */
@Path(Frame.LANG + "/admin/promotions")
@RequestScoped
@Produces(View.HTML)
public class AdminPromotionPages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Promotions promotions;

    @GET
    public View promotions(@QueryParam("cursor") String cursor) {
        return page(Form.empty(), cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.ADMIN);
        Form form = Form.sent(fields);
        try {
            promotions.make(PromotionForm.read(form, frame.visitor(), Funding.PLATFORM));
        } catch (Rejected refused) {
            return page(form.refused(refused), null).refused(refused);
        }
        return frame.to("/admin/promotions?notice=promotions.notice.made");
    }

    @POST
    @Path("{id}/ending")
    public Response end(@PathParam("id") String id) {
        frame.visitor().require(Role.ADMIN);
        promotions.end(PromotionId.parse(id), frame.visitor());
        return frame.to("/admin/promotions?notice=promotions.notice.ended");
    }

    private View page(Form form, String cursor) {
        return View.of(
                "promotions/promotions",
                frame,
                "promotions",
                promotions.all(frame.visitor(), cursor, PER_PAGE),
                "listings",
                Map.of(),
                "form",
                form,
                "cursor",
                cursor,
                "admin",
                true);
    }
}
