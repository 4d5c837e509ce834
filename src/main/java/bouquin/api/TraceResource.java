package bouquin.api;

import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Multipart;
import bouquin.traces.AskTrace;
import bouquin.traces.TraceCard;
import bouquin.traces.TraceId;
import bouquin.traces.TraceState;
import bouquin.traces.TraceView;
import bouquin.traces.Traces;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Tracing leaked files, for admins. */
@Path("/api/v1/traces")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TraceResource {
    /** Who asks waits for the answer so long; a trace that takes longer is answered unfinished, and can be read later. */
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    @Inject
    Traces traces;

    @Inject
    CurrentVisitor current;

    @Inject
    Problems problems;

    /** Takes the body itself as the file, or the first file of a multipart form. */
    @Operation(
            summary =
                    "Takes in a leaked PDF, as raw bytes or as the multipart field file, and tells from whose copy it is;"
                            + " for admins. keep=true keeps the file for the case.")
    @APIResponseSchema(value = TraceAnswer.class, responseCode = "201")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response ask(
            @QueryParam("name") String name,
            @QueryParam("keep") boolean keep,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body)
            throws IOException {
        Visitor admin = current.get();
        admin.require(Role.ADMIN);
        long bytes = length == null ? -1 : Long.parseLong(length);
        TraceId id = Multipart.is(type)
                ? form(admin, name, keep, key, Multipart.of(type, body))
                : traces.ask(new AskTrace(admin, name, type, bytes, keep, key), body);
        TraceView trace = traces.settled(id, admin, PATIENCE);
        if (trace.state() == TraceState.REFUSED)
            throw Rejected.invalid(
                    trace.refusal().code(), trace.refusal().args().toArray());
        return Response.created(URI.create("/api/v1/traces/" + id))
                .entity(TraceAnswer.of(trace, problems))
                .build();
    }

    private TraceId form(Visitor admin, String name, boolean keep, String key, Multipart form) throws IOException {
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next()) {
            if (!part.get().isFile()) continue;
            String called = name == null ? part.get().fileName() : name;
            return traces.ask(
                    new AskTrace(admin, called, part.get().type(), -1, keep, key),
                    part.get().body());
        }
        throw Rejected.invalid("documents.upload.missing");
    }

    @Operation(summary = "All traces, newest first; for admins.")
    @GET
    public Page<TraceCard> list(@QueryParam("cursor") String cursor, @QueryParam("limit") String limit) {
        return traces.traces(current.get(), cursor, Limit.of(limit));
    }

    @Operation(summary = "One trace: who is named, how sure that is, and on what evidence; for admins.")
    @GET
    @Path("{id}")
    public TraceAnswer show(@PathParam("id") String id) {
        return TraceAnswer.of(traces.trace(TraceId.parse(id), current.get()), problems);
    }

    @Operation(summary = "Deletes the leaked file of a trace; what was found stays. For admins.")
    @DELETE
    @Path("{id}/file")
    public void forget(@PathParam("id") String id) {
        traces.forget(TraceId.parse(id), current.get());
    }
}
