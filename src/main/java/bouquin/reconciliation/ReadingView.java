package bouquin.reconciliation;

import java.time.Instant;

/**
 * How far a provider's books were read.
 *
 * @param readAt when they were last read whole, null for never
 * @param failedAt when they last could not be read, null for never
 */
public record ReadingView(String provider, Instant readAt, Instant failedAt) {
    public boolean failing() {
        return failedAt != null && (readAt == null || failedAt.isAfter(readAt));
    }
}
