package bouquin.library;

import bouquin.documents.DocumentId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A version that a licence gives.
 *
 * @param number from 1
 * @param bought whether this is the one that was sold
 * @param newest whether it is the last one
 * @param note what has changed, "" for the first
 * @param validAsOf null when the seller named none
 * @param publishedAt null where nobody knows any more
 * @param copies how many copies of it went out
 * @param compared whether its differences from the version before can be read
 */
public record ShelfVersion(
        int number,
        DocumentId document,
        boolean bought,
        boolean newest,
        String note,
        LocalDate validAsOf,
        int pages,
        Instant publishedAt,
        int copies,
        boolean compared) {
    /** Worth telling its holder: it came after the purchase and was never downloaded. */
    public boolean isNew() {
        return newest && !bought && copies == 0;
    }
}
