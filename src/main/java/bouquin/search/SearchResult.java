package bouquin.search;

import bouquin.catalog.ListingCard;
import java.util.List;

/**
 * A page of what was found.
 *
 * @param total on all pages
 * @param next cursor of the next page, null on the last one
 */
public record SearchResult(List<ListingCard> items, Facets facets, long total, String next) {
    public SearchResult {
        items = List.copyOf(items);
    }
}
