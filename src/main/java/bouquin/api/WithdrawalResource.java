package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Page;
import bouquin.withdrawals.WithdrawalId;
import bouquin.withdrawals.WithdrawalView;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Statements of withdrawal, taken from anybody. */
@Path("/api/v1/withdrawals")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WithdrawalResource {
    @Inject
    Withdrawals withdrawals;

    @Inject
    CurrentVisitor current;

    @Operation(
            summary = "States a withdrawal by order number, name and e-mail. The answer is the same for unknown orders;"
                    + " what became of it is mailed.")
    @APIResponseSchema(value = WithdrawalView.class, responseCode = "201")
    @POST
    public Response state(WithdrawalBody body) {
        WithdrawalView stated = withdrawals.state(body.by(current.get(), body.order(), current.address()));
        return Response.created(URI.create("/api/v1/withdrawals/" + stated.id()))
                .header("Cache-Control", "no-store")
                .entity(stated)
                .build();
    }

    @Operation(summary = "The receipt of a statement; its buyer and admins also see what became of it.")
    @GET
    @Path("{id}")
    public WithdrawalView receipt(@PathParam("id") String id) {
        return withdrawals.receipt(WithdrawalId.parse(id), current.get());
    }

    @Operation(summary = "All statements, newest first; for admins.")
    @GET
    public Page<WithdrawalView> all(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return withdrawals.all(current.get(), cursor, Limit.of(limit));
    }
}
