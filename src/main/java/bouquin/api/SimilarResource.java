package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.documents.DocumentId;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A document beside one that resembles it. */
@Path("/api/v1/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {
    @Inject
    Catalog catalog;

    @Inject
    CurrentVisitor current;

    @Operation(
            summary =
                    "Pages of a document and of one that resembles it, side by side; ten pairs from the number given.")
    @GET
    @Path("{id}/similar/{key}")
    public SimilarPagesAnswer pages(
            @PathParam("id") String id, @PathParam("key") String key, @QueryParam("from") String from) {
        Visitor visitor = current.get();
        visitor.requireAccount();
        boolean moderates = visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
        return SimilarPagesAnswer.of(catalog.compare(DocumentId.parse(id), key, number(from), visitor), moderates);
    }

    private static int number(String from) {
        if (from == null) return 0;
        if (!from.matches("[0-9]{1,6}")) throw Rejected.malformed("similarity.from");
        return Integer.parseInt(from);
    }
}
