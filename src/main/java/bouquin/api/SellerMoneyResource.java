package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Page;
import bouquin.ledger.Ledger;
import bouquin.ledger.SellerBalance;
import bouquin.ledger.StatementLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the seller who asks has earned. */
@Path("/api/v1/sellers/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SellerMoneyResource {
    @Inject
    Ledger ledger;

    @Inject
    CurrentVisitor current;

    /** Pending, available and held, each part with until when and why. */
    @Operation(summary = "Pending, available and held, with until and because.")
    @GET
    @Path("balance")
    public SellerBalance balance() {
        return ledger.balance(seller());
    }

    @Operation(summary = "Every movement of the seller’s money, newest first.")
    @GET
    @Path("statement")
    public Page<StatementLine> statement(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return ledger.statement(seller(), cursor, Limit.of(limit));
    }

    private String seller() {
        return current.get().require(Role.SELLER).value();
    }
}
