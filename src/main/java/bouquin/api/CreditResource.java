package bouquin.api;

import bouquin.credit.Credit;
import bouquin.credit.CreditView;
import bouquin.credit.GrantCredit;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.platform.http.Idempotency;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Store credit. */
@Path("/api/v1/credit")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CreditResource {
    @Inject
    Credit credit;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentVisitor current;

    /** The body of a POST of a grant. */
    public record NewGrant(String email, Money amount, String reason) {}

    @Operation(summary = "The caller’s store credit and its movements, newest first.")
    @GET
    public CreditView credit(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return credit.mine(current.get(), cursor, Limit.of(limit));
    }

    @Operation(summary = "Gives a buyer store credit for goodwill; for admins.")
    @POST
    @Path("grants")
    public Response grant(NewGrant body, @HeaderParam("Idempotency-Key") String key) {
        var admin = current.get().require(Role.ADMIN);
        Idempotency.Answer answer = idempotency.once("credit:" + admin, key, Json.write(body), () -> {
            GrantCredit grant = new GrantCredit(current.get(), body.email(), body.amount(), body.reason());
            return new Idempotency.Answer(201, Json.write(credit.grant(grant)));
        });
        return Response.status(answer.status())
                .entity(Json.readMap(answer.json()))
                .build();
    }
}
