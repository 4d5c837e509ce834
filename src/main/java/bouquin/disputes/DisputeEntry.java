package bouquin.disputes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody said in a dispute; written once and never changed. */
@Entity
@Table(name = "disputes_entry")
class DisputeEntry {
    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "dispute_id")
    private Dispute dispute;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private DisputeParty party;

    @Enumerated(EnumType.STRING)
    private DisputeEntryKind kind;

    private String text;

    DisputeEntry() {}

    DisputeEntry(Dispute dispute, DisputeParty party, DisputeEntryKind kind, String text, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.dispute = dispute;
        this.party = party;
        this.kind = kind;
        this.text = text;
        this.writtenAt = now;
    }

    String id() {
        return id;
    }

    DisputeEntryView view() {
        return new DisputeEntryView(party, kind, text, writtenAt);
    }
}
