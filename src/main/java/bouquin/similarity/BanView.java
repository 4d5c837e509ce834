package bouquin.similarity;

import bouquin.documents.DocumentId;
import java.time.Instant;

/**
 * A taken-down document that is to stay down.
 *
 * @param reasons as whoever banned it wrote them, parted by spaces
 * @param bannedBy account
 * @param liftedBy account, or null while it stands
 * @param liftedAt null while it stands
 * @param note why it was lifted, "" while it stands
 */
public record BanView(
        String id,
        DocumentId documentId,
        String reasons,
        String bannedBy,
        Instant bannedAt,
        String liftedBy,
        Instant liftedAt,
        String note) {
    public boolean stands() {
        return liftedAt == null;
    }
}
