package bouquin.api;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingId;
import bouquin.glimpses.Glimpse;
import bouquin.glimpses.Glimpses;
import bouquin.glimpses.GlimpsesView;
import bouquin.identity.CurrentVisitor;
import bouquin.platform.http.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Searches inside a document before buying it. */
@Path("/api/v1/listings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GlimpsesResource {
    @Inject
    Catalog catalog;

    @Inject
    Glimpses glimpses;

    @Inject
    CurrentVisitor current;

    @Inject
    ClientAddress client;

    /**
     * Where words stand.
     *
     * @param total pages that hold all of the words; the first 20 are told
     * @param spent enough of the document was shown to this address today
     */
    public record GlimpsesAnswer(List<GlimpseAnswer> items, int total, boolean spent) {}

    /** A page with the words. @param snippet at most 120 characters, null when none is shown; at most three are */
    public record GlimpseAnswer(int page, int hits, boolean free, String snippet) {
        static GlimpseAnswer of(Glimpse glimpse) {
            String snippet =
                    glimpse.passage() == null ? null : glimpse.passage().text();
            return new GlimpseAnswer(glimpse.page(), glimpse.hits(), glimpse.free(), snippet);
        }
    }

    @Operation(
            summary = "On which pages words stand, with at most three snippets; the text of hidden pages is rationed.")
    @GET
    @Path("{id}/glimpses")
    public Response look(
            @PathParam("id") String id,
            @QueryParam("q") @DefaultValue("") String query,
            @Context HttpServletRequest request) {
        ListingId listing = ListingId.parse(id);
        GlimpsesView found =
                glimpses.look(catalog.document(listing, current.get()).id(), query, client.of(request));
        GlimpsesAnswer answer = new GlimpsesAnswer(
                found.items().stream().map(GlimpseAnswer::of).toList(), found.total(), found.spent());
        return Response.ok(answer).header("Cache-Control", "private, no-store").build();
    }
}
