package bouquin.web;

import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** Every withdrawal that was stated, with what became of it. */
@Path(Frame.LANG + "/admin/withdrawals")
@RequestScoped
@Produces(View.HTML)
public class AdminWithdrawalPages {
    private static final int PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Withdrawals withdrawals;

    @GET
    public View list(@QueryParam("cursor") String cursor) {
        return View.of(
                "withdrawals/list",
                frame,
                "withdrawals",
                withdrawals.all(frame.visitor(), cursor, PER_PAGE),
                "cursor",
                cursor);
    }
}
