package bouquin.web;

import bouquin.kernel.Rejected;
import bouquin.moderation.Moderation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Documents that were taken down and stay down. */
@Path(Frame.LANG + "/moderation/bans")
@RequestScoped
@Produces(View.HTML)
public class BanPages {
    @Inject
    Frame frame;

    @Inject
    Moderation moderation;

    @GET
    public View list() {
        return page(Form.empty());
    }

    @POST
    @Path("{ban}/lifting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lift(@PathParam("ban") String ban, MultivaluedMap<String, String> fields) {
        try {
            moderation.lift(frame.visitor(), ban, fields.getFirst("note"));
        } catch (Rejected refused) {
            if (refused.kind() != Rejected.Kind.INVALID) throw refused;
            return page(Form.sent(fields).refused(refused)).refused(refused);
        }
        return frame.to("/moderation/bans?notice=similarity.notice.lifted");
    }

    private View page(Form form) {
        return View.of("similarity/bans", frame, "form", form, "bans", moderation.bans(frame.visitor()));
    }
}
