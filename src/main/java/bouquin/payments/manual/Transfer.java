package bouquin.payments.manual;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A transfer that came in, and what of it belongs to no order. */
@Entity(name = "ManualTransfer")
@Table(name = "manual_transfer")
class Transfer {
    @Id
    private String id;

    @Column(name = "bank_id")
    private String bankId;

    private String reference;
    private Long number;
    private long amount;
    private String currency;
    private String payer;

    @Enumerated(EnumType.STRING)
    private Arrival.Outcome outcome;

    private long unmatched;

    @Column(name = "booked_at")
    private Instant bookedAt;

    Transfer() {}

    Transfer(BookTransfer booked, Request request, Arrival arrival, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.bankId = booked.bankId();
        this.reference = booked.reference();
        this.number = request == null ? null : request.number();
        this.amount = booked.amount().minor();
        this.currency = booked.amount().currency();
        this.payer = booked.payer();
        this.outcome = arrival.outcome();
        this.unmatched = arrival.unmatched().minor();
        this.bookedAt = now;
    }

    /** It belongs to an order now, or was sent back. @return what of it was unmatched until now */
    Money match() {
        Money was = unmatched();
        unmatched = 0;
        return was;
    }

    boolean isOf(BookTransfer booked) {
        return booked.amount().equals(new Money(amount, currency))
                && booked.reference().equals(reference);
    }

    Money unmatched() {
        return new Money(unmatched, currency);
    }

    Arrival.Outcome outcome() {
        return outcome;
    }

    Long number() {
        return number;
    }

    String id() {
        return id;
    }

    TransferView view() {
        Money all = new Money(amount, currency);
        return new TransferView(id, bankId, reference, all, payer, outcome.name(), unmatched(), bookedAt);
    }
}
