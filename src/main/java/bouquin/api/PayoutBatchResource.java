package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Page;
import bouquin.payouts.BatchId;
import bouquin.payouts.BatchView;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files for the bank; for admins. */
@Path("/api/v1/payouts/batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PayoutBatchResource {
    @Inject
    Payouts payouts;

    @Inject
    CurrentVisitor current;

    /** A batch with its payouts. */
    public record Batch(BatchView batch, List<PayoutView> payouts) {}

    @Operation(summary = "Puts all approved payouts into a file for the bank; for admins.")
    @APIResponseSchema(value = BatchView.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response make() {
        BatchView batch = payouts.makeBatch(current.get());
        return Response.created(URI.create("/api/v1/payouts/batches/" + batch.id()))
                .entity(batch)
                .build();
    }

    @Operation(summary = "Batches, newest first; for admins.")
    @GET
    public Page<BatchView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return payouts.batches(current.get(), cursor, Limit.of(limit));
    }

    @Operation(summary = "One batch with its payouts; for admins.")
    @GET
    @Path("{id}")
    public Batch batch(@PathParam("id") String id) {
        BatchId batch = BatchId.parse(id);
        return new Batch(payouts.batch(batch, current.get()), payouts.payoutsOf(batch, current.get()));
    }

    @Operation(summary = "The file of a batch, ISO 20022 pain.001.001.09, the same bytes each time; for admins.")
    @GET
    @Path("{id}/file")
    @Produces({MediaType.APPLICATION_XML, MediaType.APPLICATION_JSON})
    public Response file(@PathParam("id") String id) {
        BatchView batch = payouts.batch(BatchId.parse(id), current.get());
        return Response.ok(payouts.file(batch.id(), current.get()), MediaType.APPLICATION_XML)
                .header("Cache-Control", "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + batch.fileName() + "\"")
                .build();
    }
}
