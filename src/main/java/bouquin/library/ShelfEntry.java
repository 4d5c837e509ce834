package bouquin.library;

import bouquin.identity.Visitor;
import bouquin.licensing.LicenceId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A licence on a shelf, with the copies that were taken by it. */
@Entity
@Table(name = "library_shelf")
class ShelfEntry {
    @Id
    @Column(name = "licence_id")
    private String licenceId;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "placed_at")
    private Instant placedAt;

    private int copies;

    @Column(name = "first_copy_at")
    private Instant firstCopyAt;

    @Column(name = "last_copy_at")
    private Instant lastCopyAt;

    ShelfEntry() {}

    /** @param session the guest's session that bought it, which reads it too; null for an account's */
    ShelfEntry(LicenceId licence, String session, Instant now) {
        this.licenceId = licence.value();
        this.sessionId = session;
        this.placedAt = now;
    }

    LicenceId licence() {
        return new LicenceId(licenceId);
    }

    boolean isOf(Visitor visitor) {
        return sessionId != null && sessionId.equals(visitor.sessionId());
    }

    int copies() {
        return copies;
    }

    Instant firstCopyAt() {
        return firstCopyAt;
    }

    Instant lastCopyAt() {
        return lastCopyAt;
    }

    /** @return whether this reading is one more copy: all of it is, and so is whatever part is read first of all */
    boolean read(Reading reading, Instant now) {
        boolean another = reading == Reading.WHOLE || reading == Reading.REST && copies == 0;
        if (!another) return false;
        copies++;
        lastCopyAt = now;
        if (firstCopyAt == null) firstCopyAt = now;
        return true;
    }

    /** Copies that went out after the first one. */
    void readAgain(int more, Instant now) {
        copies += more;
        lastCopyAt = now;
    }
}
