package bouquin.web;

import bouquin.catalog.Catalog;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** A seller's own codes, which the seller pays for. */
@Path(Frame.LANG + "/promotions")
@RequestScoped
@Produces(View.HTML)
public class PromotionPages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Promotions promotions;

    @Inject
    Catalog catalog;

    @GET
    public View promotions(@QueryParam("cursor") String cursor) {
        return page(Form.empty(), cursor);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> fields) {
        frame.visitor().require(Role.SELLER);
        Form form = Form.sent(fields);
        try {
            promotions.make(PromotionForm.read(form, frame.visitor(), Funding.SELLER));
        } catch (Rejected refused) {
            return page(form.refused(refused), null).refused(refused);
        }
        return frame.to("/promotions?notice=promotions.notice.made");
    }

    @POST
    @Path("{id}/ending")
    public Response end(@PathParam("id") String id) {
        promotions.end(PromotionId.parse(id), frame.visitor());
        return frame.to("/promotions?notice=promotions.notice.ended");
    }

    private View page(Form form, String cursor) {
        var seller = frame.visitor().require(Role.SELLER);
        Map<String, String> listings = new LinkedHashMap<>();
        catalog.publishedOf(seller).forEach(card -> listings.put(card.id().value(), card.title()));
        return View.of(
                "promotions/promotions",
                frame,
                "promotions",
                promotions.mine(frame.visitor(), cursor, PER_PAGE),
                "listings",
                listings,
                "form",
                form,
                "cursor",
                cursor);
    }
}
