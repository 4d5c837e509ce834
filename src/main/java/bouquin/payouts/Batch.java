package bouquin.payouts;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Payouts that go to the bank together, with the file that says so: kept sealed, and never written again. */
@Entity(name = "PayoutBatch")
@Table(name = "payouts_batch")
class Batch {
    @Id
    private String id;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "execution_on")
    private LocalDate executionOn;

    private int payouts;
    private long total;
    private String currency;
    private String sha256;
    private byte[] file;

    Batch() {}

    Batch(Orders orders, String admin, String sha256, byte[] sealed) {
        this.id = orders.id();
        this.madeAt = orders.madeAt();
        this.madeBy = admin;
        this.executionOn = orders.executionOn();
        this.payouts = orders.transfers().size();
        this.total = orders.total().minor();
        this.currency = orders.total().currency();
        this.sha256 = sha256;
        this.file = sealed.clone();
    }

    byte[] file() {
        return file.clone();
    }

    String sha256() {
        return sha256;
    }

    LocalDate executionOn() {
        return executionOn;
    }

    String madeBy() {
        return madeBy;
    }

    BatchView view(String madeByName) {
        return new BatchView(
                new BatchId(id), madeAt, madeByName, executionOn, payouts, new Money(total, currency), sha256);
    }
}
