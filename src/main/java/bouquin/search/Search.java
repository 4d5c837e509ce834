package bouquin.search;

import bouquin.catalog.Catalog;
import bouquin.catalog.Category;
import bouquin.catalog.ListingCard;
import bouquin.catalog.ListingId;
import bouquin.documents.Documents;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finding what is for sale. */
@Facade
public class Search {
    @Inject
    SearchIndex index;

    @Inject
    Catalog catalog;

    @Inject
    Documents documents;

    /**
     * Finds. The cards come from the catalog, so that one that was withdrawn a moment ago is never shown.
     *
     * @throws Rejected MALFORMED {@code search.cursor}
     */
    public SearchResult search(SearchQuery query) {
        Found found = index.find(query);
        return new SearchResult(catalog.cards(found.ids()), found.facets(), found.total(), found.next());
    }

    /** The first cards of a query, without counts and cursor. */
    public List<ListingCard> first(SearchQuery query) {
        return catalog.cards(index.first(query));
    }

    /** The newest of a category, without one listing. */
    public List<ListingCard> similar(ListingId to, String category, int limit) {
        return first(SearchQuery.newest(category, limit + 1)).stream()
                .filter(card -> !card.id().equals(to))
                .limit(limit)
                .toList();
    }

    /** Makes the index say what the catalog says now, whatever happened in between. */
    void refresh(ListingId id) {
        Optional<ListingCard> card = catalog.cards(List.of(id)).stream().findFirst();
        if (card.isPresent()) index.put(entry(card.get()));
        else index.remove(id);
    }

    private SearchEntry entry(ListingCard card) {
        List<Category> path = catalog.categoryPath(card.category());
        String text = documents.text(catalog.view(card.id()).documentId());
        return new SearchEntry(card, path.get(0).id(), text);
    }
}
