package bouquin.web;

import bouquin.identity.BecomeSeller;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The way to the right to sell. */
@Path(Frame.LANG + "/sell")
@RequestScoped
@Produces(View.HTML)
public class SellerPages {
    @Inject
    Frame frame;

    @Inject
    Identity identity;

    @GET
    public Response sell() {
        if (frame.visitor().is(Role.SELLER)) return toDesk();
        Form form = Form.of(Map.of("country", "FR"));
        return Response.ok(View.of("identity/seller", frame, "form", form, "countries", Countries.in(frame.locale())))
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(MultivaluedMap<String, String> fields) {
        Form form = Form.sent(fields);
        BecomeSeller command = new BecomeSeller(
                form.value("country"),
                form.has("trader", "true"),
                form.has("termsAccepted", "true"),
                form.has("mandateAccepted", "true"));
        try {
            identity.becomeSeller(frame.visitor().requireAccount(), command);
        } catch (Rejected refused) {
            if (refused.kind() == Rejected.Kind.UNAUTHENTICATED) throw refused;
            return View.of(
                            "identity/seller",
                            frame,
                            "form",
                            form.refused(refused),
                            "countries",
                            Countries.in(frame.locale()))
                    .refused(refused);
        }
        return toDesk();
    }

    private Response toDesk() {
        return frame.to("/selling");
    }
}
