package bouquin.library;

import bouquin.documents.DocumentId;
import bouquin.licensing.LicenceId;
import bouquin.licensing.LicenceState;
import java.time.Instant;
import java.util.List;

/**
 * A purchase on its holder's shelf.
 *
 * @param orderId the order that paid for it
 * @param line of the order, from 1
 * @param purchaseCode stands on each page of the copies
 * @param revokedAt null while the licence gives copies
 * @param listingId the listing that was bought, "" where nobody knows any more
 * @param document the version that was sold
 * @param versions all that the licence gives, the newest first
 * @param letters whether its holder is told of new versions
 * @param copies how many copies went out, of all versions
 * @param firstCopyAt null before the first
 */
public record ShelfView(
        LicenceId id,
        String orderId,
        int line,
        String listingId,
        DocumentId document,
        String title,
        String holder,
        String purchaseCode,
        LicenceState state,
        Instant grantedAt,
        Instant revokedAt,
        String revokedBecause,
        int copies,
        Instant firstCopyAt,
        List<ShelfVersion> versions,
        boolean letters) {
    public boolean active() {
        return state == LicenceState.ACTIVE;
    }

    /** The last version. */
    public ShelfVersion newest() {
        return versions.get(0);
    }
}
