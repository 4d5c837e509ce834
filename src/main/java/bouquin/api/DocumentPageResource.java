package bouquin.api;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.DrawnPage;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Pages of a document at a readable size, for its owner alone. */
@Path("/api/v1/documents/{id}/pages")
@RequestScoped
public class DocumentPageResource {
    @Inject
    Documents documents;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "A page at a readable size, for the document’s owner alone.")
    @GET
    @Path("{page}/image")
    public Response image(@PathParam("id") String id, @PathParam("page") String page) {
        DocumentId document = DocumentId.parse(id);
        String account = current.get().requireAccount().value();
        if (!documents.view(document).owner().equals(account)) throw Rejected.notFound("documents.unknown");
        if (!page.matches("[0-9]{1,5}")) throw Rejected.notFound("documents.page.unknown");
        DrawnPage drawn = documents.ownPage(document, Integer.parseInt(page));
        return Response.ok(drawn.jpeg(), "image/jpeg")
                .header(HttpHeaders.ETAG, drawn.etag())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
