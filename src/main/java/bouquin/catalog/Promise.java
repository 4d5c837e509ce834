package bouquin.catalog;

import java.time.Instant;

/**
 * What a listing promised at one moment; a sale keeps it for ever, so that a dispute can compare.
 *
 * @param summary the abstract
 * @param version of the listing, counts its changes
 * @param sha256 of the document as it was handed in
 * @param asOf when the seller last changed the listing
 */
public record Promise(
        String title,
        String summary,
        int pages,
        int words,
        String language,
        Level level,
        long version,
        String sha256,
        Instant asOf) {}
