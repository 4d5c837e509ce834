package bouquin.search;

import bouquin.catalog.ListingId;
import java.util.List;

/** What an index answers. @param next cursor of the next page, or null */
record Found(List<ListingId> ids, long total, Facets facets, String next) {}
