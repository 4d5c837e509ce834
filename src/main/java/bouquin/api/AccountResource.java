package bouquin.api;

import bouquin.identity.AccountView;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Identity;
import bouquin.identity.OpenAccount;
import bouquin.platform.http.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Opening an account, and one's own. */
@Path("/api/v1")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
    private static final int ACCOUNTS_PER_MINUTE = 60;

    @Inject
    Identity identity;

    @Inject
    CurrentVisitor current;

    @Inject
    RateLimits limits;

    @Operation(summary = "Opens an account. The answer is the same for an address that has one already.")
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    @POST
    @Path("accounts")
    public Response open(OpenAccount body) {
        limits.take("accounts:" + current.address(), ACCOUNTS_PER_MINUTE, Duration.ofMinutes(1));
        return Response.status(Response.Status.CREATED)
                .entity(identity.open(body))
                .build();
    }

    @Operation(summary = "The account of the token.")
    @GET
    @Path("me")
    public AccountView me() {
        return identity.account(current.get().requireAccount());
    }
}
