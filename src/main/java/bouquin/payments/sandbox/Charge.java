package bouquin.payments.sandbox;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderCheckout;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A checkout as the sandbox keeps it, and what its bank thinks of it. */
@Entity(name = "SandboxCharge")
@Table(name = "sandbox_charge")
class Charge {
    @Id
    private String id;

    @Column(name = "payment_id")
    private String paymentId;

    private long amount;
    private String currency;
    private String description;
    private String language;

    @Column(name = "return_url")
    private String returnUrl;

    @Enumerated(EnumType.STRING)
    private ProviderCheckout.State state;

    @Enumerated(EnumType.STRING)
    private SandboxPayment.Dispute dispute;

    private long refunded;

    @Column(name = "card_country")
    private String cardCountry;

    @Column(name = "expires_at")
    private Instant expiresAt;

    Charge() {}

    /** @return whether this is news: a checkout ends once */
    boolean end(ProviderCheckout.State end) {
        if (state != ProviderCheckout.State.OPEN) return false;
        state = end;
        return true;
    }

    void paidFrom(String country) {
        cardCountry = country;
    }

    /** @throws Rejected CONFLICT when the money isn't there */
    void refund(Money back) {
        boolean disputed = dispute == SandboxPayment.Dispute.OPEN || dispute == SandboxPayment.Dispute.LOST;
        if (state != ProviderCheckout.State.PAID || disputed || back.minor() > left().minor())
            throw Rejected.conflict("payments.refund.tooMuch", left());
        refunded += back.minor();
    }

    /** @throws Rejected CONFLICT when nothing was withdrawn, or this is the decision already */
    void decide(SandboxPayment.Dispute decision) {
        if (dispute == SandboxPayment.Dispute.NONE || dispute == decision)
            throw Rejected.conflict("payments.sandbox.undecidable");
        dispute = decision;
    }

    void dispute() {
        dispute = SandboxPayment.Dispute.OPEN;
    }

    boolean over(Instant now) {
        return state == ProviderCheckout.State.OPEN && !now.isBefore(expiresAt);
    }

    Money left() {
        return new Money(amount - refunded, currency);
    }

    Money amount() {
        return new Money(amount, currency);
    }

    String id() {
        return id;
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    /** Null until it is paid. */
    String cardCountry() {
        return cardCountry;
    }

    String language() {
        return language;
    }

    ProviderCheckout.State state() {
        return state;
    }

    SandboxPayment view() {
        return new SandboxPayment(id, amount(), description, state, dispute, returnUrl);
    }
}
