package bouquin.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How an event stands on its way to one handler. {@link Outbox} writes it, {@link Deliveries} deletes it when it has arrived. */
@Entity
@Table(name = "platform_delivery")
class Delivery {
    static final int ATTEMPTS_MAX = 12;

    @Id
    private Long id;

    private String handler;
    private boolean urgent;
    private int attempts;

    @Column(name = "appended_at")
    private Instant appendedAt;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "last_error")
    private String lastError;

    Delivery() {}

    boolean urgent() {
        return urgent;
    }

    /** Puts it off: 1 s, 2 s, 4 s, … up to an hour; after the last attempt it stays parked until an admin looks. */
    void failed(Instant now, String error) {
        attempts++;
        lastError = error.substring(0, Math.min(error.length(), 2000));
        nextAttemptAt = parked()
                ? Instant.parse("9999-01-01T00:00:00Z")
                : now.plus(Duration.ofSeconds(Math.min(3600, 1L << attempts - 1)));
    }

    boolean parked() {
        return attempts >= ATTEMPTS_MAX;
    }

    void again(Instant now) {
        attempts = 0;
        nextAttemptAt = now;
    }

    ParkedDelivery view() {
        return new ParkedDelivery(id, handler, attempts, appendedAt, lastError == null ? "" : lastError);
    }
}
