package bouquin.catalog;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a listing promised at one moment; a sale keeps it for ever, so that a dispute can compare.
 *
 * @param summary the abstract
 * @param version counts the changes of what the listing said
 * @param sha256 of the document as it was handed in
 * @param asOf when the seller last changed the listing
 * @param documentVersion which version of the document was sold, from 1; null in sales from before there were any
 * @param validAsOf the state of knowledge or law that the document describes; null when the seller named none
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
        Instant asOf,
        Integer documentVersion,
        LocalDate validAsOf) {
    /** Of a first version without a date. */
    public Promise(
            String title,
            String summary,
            int pages,
            int words,
            String language,
            Level level,
            long version,
            String sha256,
            Instant asOf) {
        this(title, summary, pages, words, language, level, version, sha256, asOf, 1, null);
    }
}
