package bouquin.library;

import bouquin.documents.DocumentId;
import bouquin.licensing.LicenceId;
import bouquin.licensing.LicenceState;
import java.time.Instant;

/**
 * A purchase on its holder's shelf.
 *
 * @param orderId the order that paid for it
 * @param line of the order, from 1
 * @param purchaseCode stands on each page of the copies
 * @param revokedAt null while the licence gives copies
 * @param copies how many copies went out
 * @param firstCopyAt null before the first
 */
public record ShelfView(
        LicenceId id,
        String orderId,
        int line,
        DocumentId document,
        String title,
        String holder,
        String purchaseCode,
        LicenceState state,
        Instant grantedAt,
        Instant revokedAt,
        String revokedBecause,
        int copies,
        Instant firstCopyAt) {
    public boolean active() {
        return state == LicenceState.ACTIVE;
    }
}
