package bouquin.api;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.moderation.Moderation;
import bouquin.moderation.Rejection;
import bouquin.platform.http.Idempotency;
import bouquin.platform.json.Json;
import bouquin.versions.HandInVersion;
import bouquin.versions.PageChange;
import bouquin.versions.VersionState;
import bouquin.versions.VersionView;
import bouquin.versions.Versions;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** New files for listings that are for sale. */
@Path("/api/v1/listings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VersionResource {
    private static final int CHANGES_MAX = 4_000;

    /** @param note what has changed, for buyers: 1 to 1,000 characters @param validAsOf may be absent */
    public record NewVersion(String documentId, String note, LocalDate validAsOf) {}

    @Inject
    Versions versions;

    @Inject
    Moderation moderation;

    @Inject
    Documents documents;

    @Inject
    Problems problems;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Hands in a new file for a listing that is for sale.")
    @APIResponseSchema(value = VersionAnswer.class, responseCode = "201")
    @POST
    @Path("{id}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response handIn(@PathParam("id") String id, @HeaderParam("Idempotency-Key") String key, NewVersion body) {
        AccountId seller = current.get().requireAccount();
        ListingId listing = ListingId.parse(id);
        Idempotency.Answer answer = idempotency.once("versions:" + listing, key, seller + Json.write(body), () -> {
            int number = versions.handIn(seller, command(listing, body));
            return new Idempotency.Answer(201, Json.write(answer(listing, number)));
        });
        Object number = Json.readMap(answer.json()).get("version");
        return Response.created(URI.create("/api/v1/listings/" + listing + "/versions/" + number))
                .entity(answer.json())
                .build();
    }

    @Operation(summary = "What is or was on sale, newest first; for the seller also what is under way.")
    @GET
    @Path("{id}/versions")
    public Page<VersionAnswer> list(@PathParam("id") String id) {
        List<VersionView> all = versions.all(ListingId.parse(id), current.get());
        return new Page<>(all, null).map(version -> VersionAnswer.of(version, null, refused(version), problems));
    }

    @Operation(summary = "One version with the pages that differ from the one before.")
    @GET
    @Path("{id}/versions/{number}")
    public VersionAnswer show(@PathParam("id") String id, @PathParam("number") String number) {
        return answer(ListingId.parse(id), number(number));
    }

    @Operation(summary = "The seller takes back a version that is under way.")
    @DELETE
    @Path("{id}/versions/{number}")
    public void withdraw(@PathParam("id") String id, @PathParam("number") String number) {
        versions.withdraw(current.get().requireAccount(), ListingId.parse(id), number(number));
    }

    @Operation(summary = "Puts a version in the place of the one on sale; for moderators.")
    @POST
    @Path("{id}/versions/{number}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionAnswer publish(
            @PathParam("id") String id,
            @PathParam("number") String number,
            @Omissible PublicationResource.Approval body) {
        ListingId listing = ListingId.parse(id);
        moderation.approveVersion(current.get(), listing, number(number), body == null ? null : body.note());
        return answer(listing, number(number));
    }

    @Operation(summary = "Refuses a version; the one on sale stays. For moderators.")
    @POST
    @Path("{id}/versions/{number}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    public VersionAnswer reject(
            @PathParam("id") String id, @PathParam("number") String number, PublicationResource.Refusal body) {
        ListingId listing = ListingId.parse(id);
        Rejection rejection = new Rejection(body.reasons(), body.note());
        moderation.rejectVersion(current.get(), listing, number(number), rejection);
        return answer(listing, number(number));
    }

    private VersionAnswer answer(ListingId listing, int number) {
        VersionView version = versions.version(listing, number, current.get());
        List<PageChange> changes = versions.changes(listing, number, current.get(), 0, CHANGES_MAX);
        return VersionAnswer.of(version, changes, refused(version), problems);
    }

    private DocumentView refused(VersionView version) {
        return version.state() == VersionState.REFUSED ? documents.view(version.document()) : null;
    }

    private static HandInVersion command(ListingId listing, NewVersion body) {
        new Faults()
                .require(body.documentId() != null, "documentId", "catalog.document")
                .throwIfAny();
        return new HandInVersion(listing, DocumentId.parse(body.documentId()), body.note(), body.validAsOf());
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,8}")) throw Rejected.notFound("versions.notFound");
        return Integer.parseInt(text);
    }
}
