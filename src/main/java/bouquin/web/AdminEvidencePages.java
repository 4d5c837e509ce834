package bouquin.web;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Orders whose buyers seem to be in two countries at once. */
@Path(Frame.LANG + "/admin/evidence")
@RequestScoped
@Produces(View.HTML)
public class AdminEvidencePages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Checkout checkout;

    @GET
    public View contradictions(@QueryParam("cursor") String cursor) {
        return View.of(
                "checkout/contradictions",
                frame,
                "orders",
                checkout.contradictions(frame.visitor(), cursor, PER_PAGE),
                "cursor",
                cursor);
    }

    @POST
    @Path("{id}/review")
    public Response review(@PathParam("id") String id) {
        checkout.review(OrderId.parse(id), frame.visitor());
        return frame.to("/admin/evidence?notice=checkout.notice.reviewed");
    }
}
