package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import java.time.LocalDate;

/**
 * Offers a new file for a listing.
 *
 * @param note what has changed, for buyers: plain text, 1 to 1,000 characters
 * @param validAsOf see {@link bouquin.catalog.ValidAsOf}; may be null
 */
public record HandInVersion(ListingId listing, DocumentId document, String note, LocalDate validAsOf) {}
