package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.payouts.PayoutId;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
import bouquin.payouts.RequestPayout;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Payouts: asked for by sellers, decided by admins. */
@Path("/api/v1/payouts")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayoutResource {
    @Inject
    Payouts payouts;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentVisitor current;

    /** The body of a POST of a payout; without an amount all that is available. */
    public record NewPayout(Money amount) {}

    /** The body of a POST of a rejection. */
    public record NewRejection(String reason) {}

    @Operation(summary = "Asks for a payout of an amount, or of all that is available.")
    @APIResponseSchema(value = PayoutView.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response request(@RequestBody(required = false) NewPayout body, @HeaderParam("Idempotency-Key") String key) {
        Visitor seller = current.get();
        Money amount = body == null ? null : body.amount();
        String scope = "payout:" + seller.require(Role.SELLER);
        String id = idempotency
                .once(scope, key, Json.write(new NewPayout(amount)), () -> {
                    PayoutView asked = payouts.request(new RequestPayout(seller, amount));
                    return new Idempotency.Answer(201, asked.id().value());
                })
                .json();
        return Response.created(URI.create("/api/v1/payouts/" + id))
                .entity(payouts.payout(new PayoutId(id), seller))
                .build();
    }

    @Operation(
            summary =
                    "The seller’s payouts, newest first; for admins with state=REQUESTED, APPROVED or SENT everybody’s.")
    @GET
    public Page<PayoutView> list(
            @QueryParam("state") String state, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        Visitor visitor = current.get();
        int rows = Limit.of(limit);
        if (state == null) return payouts.payouts(visitor, cursor, rows);
        return switch (state) {
            case "REQUESTED" -> payouts.waiting(visitor, cursor, rows);
            case "APPROVED" -> payouts.approved(visitor, cursor, rows);
            case "SENT" -> payouts.sent(visitor, cursor, rows);
            default -> throw Rejected.malformed("payouts.state.unknown");
        };
    }

    @Operation(summary = "One payout with its history, for its seller and for admins.")
    @GET
    @Path("{id}")
    public PayoutView payout(@PathParam("id") String id) {
        return payouts.payout(PayoutId.parse(id), current.get());
    }

    @Operation(summary = "Takes a payout back that nobody has approved.")
    @POST
    @Path("{id}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public PayoutView cancel(@PathParam("id") String id) {
        return payouts.cancel(PayoutId.parse(id), current.get());
    }

    @Operation(summary = "Approves a payout; above a set amount two different admins must. For admins.")
    @POST
    @Path("{id}/approval")
    @Consumes(MediaType.WILDCARD)
    public PayoutView approve(@PathParam("id") String id) {
        return payouts.approve(PayoutId.parse(id), current.get());
    }

    @Operation(summary = "Rejects a payout with a reason that its seller reads; for admins.")
    @POST
    @Path("{id}/rejection")
    public PayoutView reject(@PathParam("id") String id, NewRejection body) {
        return payouts.reject(PayoutId.parse(id), current.get(), body.reason());
    }
}
