package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.ReceiveDocument;
import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Idempotency;
import bouquin.platform.http.Multipart;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Handing in documents, and how far they have come. */
@Path("/api/v1/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {
    /** A body that was taken in. */
    public record Received(DocumentId id, DocumentState state) {}

    @Inject
    Documents documents;

    @Inject
    Catalog catalog;

    @Inject
    CurrentVisitor current;

    @Inject
    Idempotency idempotency;

    @Inject
    Problems problems;

    /** Takes the body itself as the file, or the first file of a multipart form. */
    @Operation(summary = "Takes in a file, as raw bytes or as the multipart field file; it is pressed later.")
    @APIResponseSchema(value = Received.class, responseCode = "202")
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response receive(
            @QueryParam("name") String name,
            @HeaderParam("Idempotency-Key") String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) String length,
            InputStream body)
            throws IOException {
        AccountId seller = current.get().require(Role.SELLER);
        long bytes = length == null ? -1 : Long.parseLong(length);
        DocumentId id = Multipart.is(type)
                ? form(seller, name, bytes, Multipart.of(type, body))
                : documents.receive(new ReceiveDocument(seller.value(), name, type, bytes), body);
        return accepted(idempotency.once(
                "documents:" + seller, key, documents.view(id).sha256(), () -> {
                    Received received = new Received(id, documents.view(id).state());
                    return new Idempotency.Answer(202, Json.write(received));
                }));
    }

    private DocumentId form(AccountId seller, String name, long bytes, Multipart form) throws IOException {
        documents.requireSize(bytes);
        for (Optional<Multipart.Part> part = form.next(); part.isPresent(); part = form.next()) {
            if (!part.get().isFile()) continue;
            String called = name == null ? part.get().fileName() : name;
            ReceiveDocument command =
                    new ReceiveDocument(seller.value(), called, part.get().type());
            return documents.receive(command, part.get().body());
        }
        throw Rejected.invalid("documents.upload.missing");
    }

    private static Response accepted(Idempotency.Answer answer) {
        Object id = Json.readMap(answer.json()).get("id");
        return Response.accepted(answer.json())
                .location(URI.create("/api/v1/documents/" + id))
                .build();
    }

    /** Somebody else's document looks like none. */
    @Operation(summary = "How far the press is, what was read, what may be confidential, or why the file was refused.")
    @GET
    @Path("{id}")
    public DocumentAnswer show(@PathParam("id") String id) {
        Visitor visitor = current.get();
        AccountId account = visitor.requireAccount();
        DocumentView view = documents.view(DocumentId.parse(id));
        boolean isOwner = view.owner().equals(account.value());
        boolean mayLook = isOwner || visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
        if (!mayLook) throw Rejected.notFound("documents.unknown");
        boolean moderates = visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
        return DocumentAnswer.of(
                view,
                HintAnswer.of(documents.hints(view.id()), isOwner),
                catalog.passport(view.id(), visitor),
                moderates,
                problems);
    }
}
