package bouquin.payouts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A file of the bank that was taken in. */
@Entity(name = "PayoutReturn")
@Table(name = "payouts_return")
class ReturnFile {
    @Id
    private String id;

    private String sha256;
    private String name;
    private String kind;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Column(name = "taken_by")
    private String takenBy;

    ReturnFile() {}

    String id() {
        return id;
    }

    String takenBy() {
        return takenBy;
    }

    ReturnView view(String takenByName, List<ReturnLineView> lines, Map<ReturnOutcome, Long> outcomes) {
        return new ReturnView(new ReturnId(id), name, kind, messageId, takenAt, takenByName, lines, outcomes);
    }
}
