package bouquin.api;

import bouquin.search.Facets;
import bouquin.search.Search;
import bouquin.search.SearchQuery;
import bouquin.search.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finding listings. */
@Path("/api/v1/listings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ListingSearchResource {
    /** A page of what was found. @param next cursor of the next page, left out on the last one */
    @Schema(name = "ListingsFound")
    public record Answer(List<CardAnswer> items, Facets facets, long total, String next) {}

    @Inject
    Search search;

    @Operation(summary = "Searches what is for sale, with facets.")
    @GET
    public Answer search(
            @QueryParam("q") String q,
            @QueryParam("category") String category,
            @QueryParam("level") String level,
            @QueryParam("language") String language,
            @QueryParam("priceMax") String priceMax,
            @QueryParam("sort") String sort,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") String limit) {
        SearchResult found =
                search.search(SearchQuery.asked(q, category, level, language, priceMax, sort, cursor, limit));
        return new Answer(
                found.items().stream().map(CardAnswer::of).toList(), found.facets(), found.total(), found.next());
    }
}
