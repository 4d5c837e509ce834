package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.Documents;
import bouquin.identity.CurrentVisitor;
import bouquin.moderation.Finding;
import bouquin.moderation.ListingEvidence;
import bouquin.moderation.Moderation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a listing's document resembles, and what its seller says to that. */
@Path("/api/v1/listings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    /** @param text why the document may be sold; 20 to 2,000 characters */
    public record NewAppeal(String text) {}

    /** @param appeal what the seller says to a ban, or null */
    public record EvidenceAnswer(
            Finding finding, boolean boughtHere, boolean banned, String appeal, List<SimilarAnswer> similar) {}

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Moderation moderation;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Answers to a refusal of a document that was taken down before, and submits the listing.")
    @APIResponseSchema(value = ListingAnswer.class, responseCode = "202")
    @POST
    @Path("{id}/appeal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response appeal(@PathParam("id") String id, NewAppeal body) {
        ListingId listing = ListingId.parse(id);
        catalog.appeal(current.get().requireAccount(), listing, body.text());
        ListingView view = catalog.view(listing, current.get());
        return Response.accepted(ListingAnswer.of(
                        view, catalog.document(listing, current.get()), documents.map(view.documentId())))
                .build();
    }

    @Operation(summary = "What a listing’s document has in common with others; for moderators.")
    @GET
    @Path("{id}/evidence")
    public EvidenceAnswer evidence(@PathParam("id") String id) {
        ListingEvidence evidence = moderation.evidence(current.get(), ListingId.parse(id));
        return new EvidenceAnswer(
                evidence.finding(),
                evidence.passport().boughtHere(),
                evidence.passport().banned(),
                evidence.appeal() == null ? null : evidence.appeal().text(),
                evidence.passport().resemblances().stream()
                        .map(resemblance -> SimilarAnswer.of(resemblance, true))
                        .toList());
    }
}
