package bouquin.api;

import bouquin.disputes.DecideDispute;
import bouquin.disputes.DisputeCard;
import bouquin.disputes.DisputeId;
import bouquin.disputes.DisputeOutcome;
import bouquin.disputes.DisputeReason;
import bouquin.disputes.DisputeView;
import bouquin.disputes.DisputeWish;
import bouquin.disputes.Disputes;
import bouquin.disputes.OpenDispute;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Disputes about a licence: opened by its holder, answered by the seller, decided by an admin. */
@Path("/api/v1/disputes")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DisputeResource {
    @Inject
    Disputes disputes;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentVisitor current;

    /** The body of a POST of a dispute. */
    public record NewDispute(String licenceId, DisputeReason reason, String text, DisputeWish wanted) {}

    /** The body of a POST of a message. */
    public record NewMessage(String text) {}

    /** The body of a POST of a decision. */
    public record NewDecision(DisputeOutcome outcome, Money amount, String reasons) {}

    @Operation(summary = "Opens a dispute about a licence.")
    @APIResponseSchema(value = DisputeView.class, responseCode = "201")
    @POST
    public Response open(NewDispute body, @HeaderParam("Idempotency-Key") String key) {
        Visitor visitor = session();
        String scope = "dispute:" + visitor.sessionId();
        String id = idempotency
                .once(scope, key, Json.write(body), () -> {
                    LicenceId licence = LicenceId.parse(body.licenceId());
                    DisputeId opened =
                            disputes.open(new OpenDispute(visitor, licence, body.reason(), body.text(), body.wanted()));
                    return new Idempotency.Answer(201, opened.value());
                })
                .json();
        return created(disputes.dispute(new DisputeId(id), visitor));
    }

    /** Open disputes for an admin, the oldest first. */
    @Operation(summary = "Disputes, newest first; for admins.")
    @GET
    public Page<DisputeCard> queue(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return disputes.queue(current.get(), cursor, Limit.of(limit));
    }

    @Operation(summary = "One dispute, with all that was said.")
    @GET
    @Path("{id}")
    public DisputeView dispute(@PathParam("id") String id) {
        return disputes.dispute(DisputeId.parse(id), session());
    }

    @Operation(summary = "Adds a message or the seller’s answer.")
    @APIResponseSchema(value = DisputeView.class, responseCode = "201")
    @POST
    @Path("{id}/messages")
    public Response write(@PathParam("id") String id, NewMessage body) {
        return created(disputes.write(DisputeId.parse(id), session(), body.text()));
    }

    @Operation(summary = "Decides a dispute; for admins.")
    @APIResponseSchema(value = DisputeView.class, responseCode = "200")
    @POST
    @Path("{id}/decision")
    public Response decide(@PathParam("id") String id, NewDecision body) {
        return created(disputes.decide(
                new DecideDispute(session(), DisputeId.parse(id), body.outcome(), body.amount(), body.reasons())));
    }

    private static Response created(DisputeView dispute) {
        return Response.created(URI.create("/api/v1/disputes/" + dispute.id()))
                .entity(dispute)
                .build();
    }

    private Visitor session() {
        if (current.get().sessionId() == null) throw Rejected.unauthenticated("identity.signInFirst");
        return current.get();
    }
}
