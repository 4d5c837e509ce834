package bouquin.web;

import bouquin.identity.Role;
import bouquin.ledger.Balances;
import bouquin.ledger.Ledger;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** The books, for the admin: whether they are right, what stands where, and every entry. */
@Path(Frame.LANG + "/admin/ledger")
@RequestScoped
@Produces(View.HTML)
public class LedgerPages {
    private static final int ENTRIES_PER_PAGE = 20, SELLERS_MAX = 50;

    @Inject
    Frame frame;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @GET
    public View books(@QueryParam("cursor") String cursor) {
        frame.visitor().require(Role.ADMIN);
        return View.of(
                "ledger/books",
                frame,
                "invariants",
                ledger.invariants(),
                "totals",
                ledger.trialBalance(),
                "sellers",
                balances.sellers(SELLERS_MAX),
                "entries",
                ledger.entries(cursor, ENTRIES_PER_PAGE),
                "cursor",
                cursor);
    }

    @POST
    @Path("check")
    public Response check() {
        frame.visitor().require(Role.ADMIN);
        ledger.checkInvariants();
        return frame.to("/admin/ledger?notice=ledger.notice.checked");
    }
}
