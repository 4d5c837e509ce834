package bouquin.versions;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of a listing's document.
 *
 * @param number from 1, growing; numbers of versions that were never on sale are missing in what everybody sees
 * @param formerDocument the one that it is compared with, null for the first
 * @param current whether it is the one on sale, or was the last one
 * @param note what has changed, "" for the first
 * @param validAsOf null when the seller named none
 * @param pages 0 until its document is ready
 * @param differences from the version before; null for the first, and until it was compared
 * @param settledAt when it went on sale, or was refused, rejected or withdrawn; null while it is under way
 */
public record VersionView(
        ListingId listing,
        int number,
        DocumentId document,
        DocumentId formerDocument,
        AccountId seller,
        VersionState state,
        boolean current,
        String note,
        LocalDate validAsOf,
        int pages,
        int words,
        Differences differences,
        Instant handedInAt,
        Instant settledAt) {
    public boolean published() {
        return state == VersionState.PUBLISHED;
    }
}
