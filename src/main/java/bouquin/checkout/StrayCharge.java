package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Money that came and fits no order: a person gives it back or attaches it, once; an invariant says so until then. */
@Entity
@Table(name = "checkout_stray_charge")
class StrayCharge {
    @Id
    @Column(name = "payment_id")
    private String paymentId;

    @Column(name = "order_id")
    private String orderId;

    private long amount;
    private String currency;
    private String because;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    @Column(name = "settled_reason")
    private String settledReason;

    @Column(name = "settled_by")
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "attached_to")
    private String attachedTo;

    @Column(name = "refund_id")
    private String refundId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    StrayCharge() {}

    StrayCharge(String payment, String order, Money amount, String because, Instant now) {
        this.paymentId = payment;
        this.orderId = order;
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.because = because;
        this.noticedAt = now;
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    Money amount() {
        return new Money(amount, currency);
    }

    /** It goes back to whoever paid it. @return the refund's id @throws Rejected CONFLICT when it is settled */
    String refund(String reason, AccountId by, Instant now) {
        settle(reason, by, now);
        refundId = bouquin.kernel.Id.next();
        return refundId;
    }

    /** An order takes it after all. @throws Rejected CONFLICT when it is settled */
    void attach(OrderId order, String reason, AccountId by, Instant now) {
        settle(reason, by, now);
        attachedTo = order.value();
    }

    private void settle(String reason, AccountId by, Instant now) {
        if (settledAt != null) throw Rejected.conflict("checkout.stray.settled", settledAt);
        settledReason = reason;
        settledBy = by.value();
        settledAt = now;
    }

    /** @return whether this was news */
    boolean confirm(Instant now) {
        if (confirmedAt != null) return false;
        confirmedAt = now;
        return true;
    }

    StrayChargeView view() {
        return new StrayChargeView(
                payment(),
                order(),
                amount(),
                because,
                noticedAt,
                settledAt,
                settledReason,
                attachedTo == null ? null : new OrderId(attachedTo),
                refundId,
                confirmedAt);
    }
}
