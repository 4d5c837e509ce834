package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.identity.CurrentVisitor;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.moderation.Ban;
import bouquin.moderation.Finding;
import bouquin.moderation.ListingEvidence;
import bouquin.moderation.Moderation;
import bouquin.similarity.BanView;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Documents that resemble each other, and those that are to stay down. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SimilarResource {
    /** @param text why the document may be sold; 20 to 2,000 characters */
    public record NewAppeal(String text) {}

    /** @param note why the ban is lifted */
    public record NewLifting(String note) {}

    /** @param appeal what the seller says to a ban, or null */
    public record EvidenceAnswer(
            Finding finding, boolean boughtHere, boolean banned, String appeal, List<SimilarAnswer> similar) {}

    /** All bans, those that stand first. */
    public record BanList(List<BanView> items) {}

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    Moderation moderation;

    @Inject
    CurrentVisitor current;

    @Operation(
            summary =
                    "Pages of a document and of one that resembles it, side by side; ten pairs from the number given.")
    @GET
    @Path("documents/{id}/similar/{key}")
    public SimilarPagesAnswer pages(
            @PathParam("id") String id, @PathParam("key") String key, @QueryParam("from") String from) {
        Visitor visitor = current.get();
        visitor.requireAccount();
        return SimilarPagesAnswer.of(
                catalog.compare(DocumentId.parse(id), key, number(from), visitor), moderates(visitor));
    }

    @Operation(summary = "Answers to a refusal of a document that was taken down before, and submits the listing.")
    @APIResponseSchema(value = ListingAnswer.class, responseCode = "202")
    @POST
    @Path("listings/{id}/appeal")
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
    @Path("listings/{id}/evidence")
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

    @Operation(summary = "Documents that were taken down and stay down; for moderators.")
    @GET
    @Path("bans")
    public BanList bans() {
        return new BanList(moderation.bans(current.get()).stream().map(Ban::ban).toList());
    }

    @Operation(summary = "Lets a banned document be submitted again; for moderators.")
    @APIResponseSchema(value = BanList.class, responseCode = "200")
    @POST
    @Path("bans/{id}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    public BanList lift(@PathParam("id") String id, NewLifting body) {
        moderation.lift(current.get(), id, body.note());
        return bans();
    }

    private static boolean moderates(Visitor visitor) {
        return visitor.is(Role.MODERATOR) || visitor.is(Role.ADMIN);
    }

    private static int number(String from) {
        if (from == null) return 0;
        if (!from.matches("[0-9]{1,6}")) throw Rejected.malformed("similarity.from");
        return Integer.parseInt(from);
    }
}
