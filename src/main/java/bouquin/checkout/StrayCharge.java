package bouquin.checkout;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Money that came and fits no order: a person has to look at it, and an invariant says so until then. */
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

    StrayCharge() {}

    StrayCharge(String payment, String order, Money amount, String because, Instant now) {
        this.paymentId = payment;
        this.orderId = order;
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.because = because;
        this.noticedAt = now;
    }
}
