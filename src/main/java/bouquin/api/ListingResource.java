package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.DraftListing;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.identity.AccountId;
import bouquin.identity.CurrentVisitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.platform.http.Idempotency;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Listings as their sellers make them. */
@Path("/api/v1/listings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ListingResource {
    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    CurrentVisitor current;

    @Inject
    Idempotency idempotency;

    @Operation(summary = "Drafts a listing of a document.")
    @APIResponseSchema(value = ListingAnswer.class, responseCode = "201")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response draft(@HeaderParam("Idempotency-Key") String key, ListingBody body) {
        AccountId seller = current.get().requireAccount();
        Idempotency.Answer answer = idempotency.once("listings:" + seller, key, Json.write(body), () -> {
            ListingId id = catalog.draft(seller, command(body));
            return new Idempotency.Answer(201, Json.write(answer(catalog.view(id, current.get()))));
        });
        String id = (String) Json.readMap(answer.json()).get("id");
        return Response.created(URI.create("/api/v1/listings/" + id))
                .entity(answer.json())
                .build();
    }

    @Operation(summary = "A listing as its visitor may see it.")
    @APIResponseSchema(value = ListingAnswer.class, responseCode = "200")
    @GET
    @Path("{id}")
    public Response show(@PathParam("id") String id) {
        return tagged(catalog.view(ListingId.parse(id), current.get()));
    }

    /** Missing If-Match is refused with 400 and not taken for "whatever it is now": an edit must say what it saw. */
    @Operation(summary = "Changes some fields (merge patch); If-Match holds the ETag that was read.")
    @APIResponseSchema(value = ListingAnswer.class, responseCode = "200")
    @PATCH
    @Path("{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response edit(
            @PathParam("id") String id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ListingBody body) {
        AccountId seller = current.get().requireAccount();
        ListingId listing = ListingId.parse(id);
        new Faults()
                .require(body.documentId() == null, "documentId", "catalog.documentStays")
                .throwIfAny();
        return tagged(catalog.edit(seller, listing, revision(listing, ifMatch), body.details()));
    }

    @Operation(summary = "Hands a listing to moderation.")
    @APIResponseSchema(value = ListingAnswer.class, responseCode = "202")
    @POST
    @Path("{id}/submission")
    public Response submit(@PathParam("id") String id) {
        ListingId listing = ListingId.parse(id);
        catalog.submit(current.get().requireAccount(), listing);
        return Response.accepted(answer(catalog.view(listing, current.get()))).build();
    }

    @Operation(summary = "Takes a listing off sale.")
    @POST
    @Path("{id}/withdrawal")
    public ListingAnswer withdraw(@PathParam("id") String id) {
        ListingId listing = ListingId.parse(id);
        catalog.withdraw(current.get().requireAccount(), listing);
        return answer(catalog.view(listing, current.get()));
    }

    private Response tagged(ListingView listing) {
        return Response.ok(answer(listing))
                .tag(new EntityTag(String.valueOf(listing.revision())))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private ListingAnswer answer(ListingView listing) {
        return ListingAnswer.of(
                listing, catalog.document(listing.id(), current.get()), documents.map(listing.documentId()));
    }

    private long revision(ListingId id, String ifMatch) {
        if (ifMatch == null) throw Rejected.malformed("catalog.versionNeeded");
        if (ifMatch.strip().equals("*")) return catalog.view(id, current.get()).revision();
        String tag = ifMatch.strip().replaceFirst("^\"(.*)\"$", "$1");
        if (!tag.matches("[0-9]{1,18}")) throw Rejected.of(Rejected.Kind.STALE, "catalog.stale");
        return Long.parseLong(tag);
    }

    private static DraftListing command(ListingBody body) {
        new Faults()
                .require(body.documentId() != null, "documentId", "catalog.document")
                .throwIfAny();
        return new DraftListing(DocumentId.parse(body.documentId()), body.details());
    }
}
