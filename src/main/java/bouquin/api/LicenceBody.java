package bouquin.api;

import bouquin.library.ShelfView;
import bouquin.licensing.LicenceState;
import java.time.Instant;

/** A licence as the API tells it. @param copy where its PDF is, absent when it gives none */
public record LicenceBody(
        String id,
        String orderId,
        int line,
        String documentId,
        String title,
        String purchaseCode,
        LicenceState state,
        Instant grantedAt,
        Instant revokedAt,
        String revokedBecause,
        int copies,
        String copy,
        String pages) {
    static LicenceBody of(ShelfView licence) {
        return new LicenceBody(
                licence.id().value(),
                licence.orderId(),
                licence.line(),
                licence.document().value(),
                licence.title(),
                licence.purchaseCode(),
                licence.state(),
                licence.grantedAt(),
                licence.revokedAt(),
                licence.revokedBecause(),
                licence.copies(),
                licence.active() ? "/api/v1/licences/" + licence.id() + "/copy" : null,
                licence.active() ? "/api/v1/licences/" + licence.id() + "/pages/{page}/image" : null);
    }
}
