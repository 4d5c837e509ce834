package bouquin.payments;

import bouquin.kernel.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One try to charge for one order at one provider. */
@Entity
@Table(name = "payments_payment")
class Payment {
    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    private String provider;
    private long amount;
    private Long charged;
    private String currency;
    private String description;
    private String language;

    @Column(name = "return_url")
    private String returnUrl;

    private String reference;
    private String url;

    @Enumerated(EnumType.STRING)
    private PaymentState state;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    Payment() {}

    Payment(BeginPayment begin, String provider, Instant now, Instant expiresAt) {
        this.id = bouquin.kernel.Id.next();
        this.orderId = begin.orderId();
        this.provider = provider;
        this.amount = begin.amount().minor();
        this.currency = begin.amount().currency();
        this.description = begin.description();
        this.language = begin.language();
        this.returnUrl = begin.returnUrl();
        this.state = PaymentState.INTENDED;
        this.begunAt = now;
        this.expiresAt = expiresAt;
    }

    /** The provider has made a checkout for it. */
    void opened(ProviderCheckout checkout) {
        if (state != PaymentState.INTENDED) return;
        reference = checkout.reference();
        url = checkout.url();
        state = PaymentState.OPEN;
    }

    /**
     * @param money what the provider has charged, {@link #isIn in the payment's currency}
     * @return whether this is news; money counts also when the payment was thought to be over
     */
    boolean succeed(Money money, Instant now) {
        if (!end(PaymentState.SUCCEEDED, now)) return false;
        charged = money.minor();
        return true;
    }

    /** @return whether this is news; money that came in is never unsaid */
    boolean fail(Instant now) {
        return pending() && end(PaymentState.FAILED, now);
    }

    /** As {@link #fail}. */
    boolean expire(Instant now) {
        return pending() && end(PaymentState.EXPIRED, now);
    }

    private boolean end(PaymentState end, Instant now) {
        if (state == end) return false;
        state = end;
        endedAt = now;
        return true;
    }

    boolean pending() {
        return state == PaymentState.INTENDED || state == PaymentState.OPEN;
    }

    boolean succeeded() {
        return state == PaymentState.SUCCEEDED;
    }

    /** Its time ends now. */
    void abandon(Instant now) {
        if (pending() && now.isBefore(expiresAt)) expiresAt = now;
    }

    boolean over(Instant now) {
        return !now.isBefore(expiresAt);
    }

    BeginPayment asBegun() {
        return new BeginPayment(orderId, amount(), description, language, returnUrl, provider);
    }

    PaymentView view() {
        String page = state == PaymentState.OPEN ? url : null;
        return new PaymentView(id(), orderId, provider, amount(), state, page, begunAt, expiresAt);
    }

    PaymentId id() {
        return new PaymentId(id);
    }

    String orderId() {
        return orderId;
    }

    String provider() {
        return provider;
    }

    String reference() {
        return reference;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Money amount() {
        return new Money(amount, currency);
    }

    boolean isIn(Money money) {
        return money.currency().equals(currency);
    }

    /** What the provider took, which may be another amount than was asked for; nothing until it succeeded. */
    Money charged() {
        return new Money(charged == null ? 0 : charged, currency);
    }
}
