package bouquin.payments;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Money of a payment on its way back through the provider. */
@Entity
@Table(name = "payments_repayment")
class Repayment {
    @Id
    @Column(name = "refund_id")
    private String refundId;

    @Column(name = "payment_id")
    private String paymentId;

    private long amount;
    private String currency;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    Repayment() {}

    Repayment(RefundPayment refund, Instant now) {
        this.refundId = refund.refundId();
        this.paymentId = refund.paymentId().value();
        this.amount = refund.amount().minor();
        this.currency = refund.amount().currency();
        this.requestedAt = now;
    }

    void sent(Instant now) {
        if (sentAt == null) sentAt = now;
    }

    /** @return whether this is news */
    boolean confirm(Instant now) {
        if (confirmedAt != null) return false;
        sent(now);
        confirmedAt = now;
        return true;
    }

    boolean unsent() {
        return sentAt == null;
    }

    String refundId() {
        return refundId;
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    Money amount() {
        return new Money(amount, currency);
    }
}
