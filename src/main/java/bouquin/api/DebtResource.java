package bouquin.api;

import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.ledger.Balances;
import bouquin.ledger.Ledger;
import bouquin.ledger.SellerDebt;
import bouquin.ledger.WriteOffDebt;
import bouquin.platform.http.Idempotency;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What sellers owe, for admins. */
@Path("/api/v1/debts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DebtResource {
    private static final int SELLERS_MAX = 100;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentVisitor current;

    /** The sellers who owe, the largest debt first. */
    public record Debts(List<SellerDebt> items) {}

    /** The body of a POST of a write-off. @param amount null for all that is owed */
    public record NewWriteOff(Money amount, String reason) {}

    @Operation(summary = "Sellers who owe, and why, the largest debt first; for admins.")
    @GET
    public Debts debts() {
        current.get().require(Role.ADMIN);
        return new Debts(balances.debts(SELLERS_MAX));
    }

    @Operation(summary = "Gives up on a seller’s debt, in part or all of it; for admins.")
    @APIResponseSchema(value = SellerDebt.class, responseCode = "201")
    @POST
    @Path("{seller}/write-offs")
    public Response writeOff(
            @PathParam("seller") String id, NewWriteOff body, @HeaderParam("Idempotency-Key") String key) {
        AccountId admin = current.get().require(Role.ADMIN), seller = AccountId.parse(id);
        Idempotency.Answer answer = idempotency.once("writeOff:" + admin, key, seller + Json.write(body), () -> {
            ledger.writeOff(new WriteOffDebt(seller.value(), body.amount(), body.reason(), admin.value()));
            return new Idempotency.Answer(201, Json.write(balances.debt(seller.value())));
        });
        return Response.status(answer.status())
                .entity(Json.readMap(answer.json()))
                .build();
    }
}
