package bouquin.licensing;

import bouquin.documents.DocumentId;
import java.time.Instant;

/**
 * A licence as its holder and the shop see it.
 *
 * @param line of the order, from 1
 * @param listingId the listing that was bought
 * @param documentId the version that was sold
 * @param purchaseCode stands on every page of the copy, see {@link PurchaseCode}
 * @param revokedAt null while it is active
 * @param revokedBecause null while it is active
 */
public record LicenceView(
        LicenceId id,
        String orderId,
        int line,
        String listingId,
        DocumentId documentId,
        String title,
        Holder holder,
        String locale,
        String purchaseCode,
        LicenceState state,
        Instant grantedAt,
        Instant revokedAt,
        String revokedBecause) {
    public boolean active() {
        return state == LicenceState.ACTIVE;
    }
}
