/**
 * Finding what is for sale. Promise: any text may be asked for, accents and capitals don't matter, and what was withdrawn
 * isn't found.
 *
 * <p>Operations: {@link bouquin.search.Search}: one query with filters, counts and a cursor. The index is behind the port
 * {@link bouquin.search.SearchIndex}; here it is a table of MariaDB with full-text keys.
 *
 * <p>Events: none. Hears ListingPublished, ListingEdited, ListingWithdrawn.
 *
 * <p>Not here: what a card shows (catalog).
 */
package bouquin.search;
