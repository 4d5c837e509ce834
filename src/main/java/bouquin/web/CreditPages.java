package bouquin.web;

import bouquin.credit.Credit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** One's own store credit. */
@Path(Frame.LANG + "/account/credit")
@RequestScoped
@Produces(View.HTML)
public class CreditPages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Credit credit;

    @GET
    public View credit(@QueryParam("cursor") String cursor) {
        return View.of(
                "credit/credit", frame, "credit", credit.mine(frame.visitor(), cursor, PER_PAGE), "cursor", cursor);
    }
}
