package bouquin.ledger;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Who gave up on how much of a debt, and why: what the journal itself does not say. */
@Entity(name = "LedgerWriteOff")
@Table(name = "ledger_write_off")
class WriteOff {
    @Id
    private String id;

    private String seller;
    private long amount;
    private String currency;
    private String reason;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    WriteOff() {}

    WriteOff(String seller, Money amount, String reason, String by, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.seller = seller;
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.reason = reason;
        this.writtenBy = by;
        this.writtenAt = now;
    }

    String id() {
        return id;
    }
}
