package bouquin.search;

import bouquin.catalog.ListingId;
import bouquin.kernel.Rejected;
import java.util.List;

/** The port to whatever finds. Calls join the running transaction where the technology can. */
interface SearchIndex {
    /** Adds the entry, or replaces the one of the same listing. */
    void put(SearchEntry entry);

    /** It may be gone already. */
    void remove(ListingId id);

    /** The first listings of a query, without counts. */
    List<ListingId> first(SearchQuery query);

    /** @throws Rejected MALFORMED {@code search.cursor} */
    Found find(SearchQuery query);
}
