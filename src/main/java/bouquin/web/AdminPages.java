package bouquin.web;

import bouquin.identity.Role;
import bouquin.platform.outbox.Parking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;

/** Where an admin begins: the ways to everything that is looked after, and the events that got stuck. */
@Path(Frame.LANG + "/admin")
@RequestScoped
@Produces(View.HTML)
public class AdminPages {
    private static final List<String> PLACES =
            List.of("/moderation", "/admin/disputes", "/admin/orders", "/admin/traces", "/admin/ledger", "/admin/mail");

    @Inject
    Frame frame;

    @Inject
    Parking parking;

    @GET
    public View desk() {
        frame.visitor().require(Role.ADMIN);
        return View.of("admin/desk", frame, "places", PLACES, "parked", parking.parked());
    }

    @POST
    @Path("deliveries/{id: [0-9]{1,18}}/attempt")
    public Response tryAgain(@PathParam("id") long id) {
        frame.visitor().require(Role.ADMIN);
        parking.tryAgain(id);
        return Response.seeOther(URI.create(frame.url("/admin") + "?notice=admin.notice.again"))
                .build();
    }
}
