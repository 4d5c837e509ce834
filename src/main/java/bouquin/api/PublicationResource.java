package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.catalog.ListingView;
import bouquin.documents.Documents;
import bouquin.identity.CurrentVisitor;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.moderation.Rejection;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What moderators decide. */
@Path("/api/v1/listings")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {
    /** @param note may be null */
    public record Approval(String note) {}

    /** @param reasons at least one @param note for the seller, may be null unless a reason is OTHER */
    public record Refusal(Set<Reason> reasons, String note) {}

    @Inject
    Moderation moderation;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    @Inject
    CurrentVisitor current;

    @Operation(summary = "Publishes a listing in review; for moderators.")
    @POST
    @Path("{id}/publication")
    public ListingAnswer publish(@PathParam("id") String id, @Omissible Approval body) {
        ListingId listing = ListingId.parse(id);
        moderation.approve(current.get(), listing, body == null ? null : body.note());
        return answer(listing);
    }

    @Operation(summary = "Refuses a listing, or takes it off sale; for moderators.")
    @POST
    @Path("{id}/rejection")
    public ListingAnswer reject(@PathParam("id") String id, Refusal body) {
        ListingId listing = ListingId.parse(id);
        moderation.reject(current.get(), listing, new Rejection(body.reasons(), body.note()));
        return answer(listing);
    }

    private ListingAnswer answer(ListingId listing) {
        ListingView view = catalog.view(listing, current.get());
        return ListingAnswer.of(view, catalog.document(listing, current.get()), documents.map(view.documentId()));
    }
}
