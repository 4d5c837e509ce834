package bouquin.web;

import bouquin.identity.Role;
import bouquin.ledger.Ledger;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;

/** What a seller has earned: each cent, and until when it is held and why. */
@Path(Frame.LANG + "/selling/earnings")
@RequestScoped
@Produces(View.HTML)
public class EarningsPages {
    private static final int MOVEMENTS_PER_PAGE = 30;

    @Inject
    Frame frame;

    @Inject
    Ledger ledger;

    @GET
    public View earnings(@QueryParam("cursor") String cursor) {
        String seller = frame.visitor().require(Role.SELLER).value();
        return View.of(
                "ledger/earnings",
                frame,
                "balance",
                ledger.balance(seller),
                "debt",
                ledger.debt(seller),
                "movements",
                ledger.statement(seller, cursor, MOVEMENTS_PER_PAGE));
    }
}
