package bouquin.api;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.platform.http.Idempotency;
import bouquin.platform.json.Json;
import bouquin.redaction.Redaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Blacking out what should not be sold, for good. */
@Path("/api/v1/documents/{id}/redactions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RedactionResource {
    /** The document that comes. */
    public record Begun(DocumentId id) {}

    @Inject
    Redaction redaction;

    @Inject
    CurrentVisitor current;

    @Inject
    Idempotency idempotency;

    @Operation(
            summary = "Makes a redacted document in the place of this one, which is erased once that is ready;"
                    + " there is no way back.")
    @APIResponseSchema(value = Begun.class, responseCode = "202")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response redact(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, RedactionBody body) {
        AccountId account = current.get().requireAccount();
        DocumentId document = DocumentId.parse(id);
        Idempotency.Answer answer =
                idempotency.once("redactions:" + account + ":" + document, key, Json.write(body), () -> {
                    Begun begun = new Begun(redaction.redact(account, document, body.blackout()));
                    return new Idempotency.Answer(202, Json.write(begun));
                });
        Object begun = Json.readMap(answer.json()).get("id");
        return Response.accepted(answer.json())
                .location(URI.create("/api/v1/documents/" + begun))
                .build();
    }
}
