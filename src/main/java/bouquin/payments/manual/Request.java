package bouquin.payments.manual;

import bouquin.kernel.Money;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderCheckout.State;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A transfer that we wait for, and what of it has come. */
@Entity(name = "ManualRequest")
@Table(name = "manual_request")
class Request {
    @Id
    private long number;

    @Column(name = "payment_id")
    private String paymentId;

    private long amount;
    private String currency;
    private String description;

    @Column(name = "return_url")
    private String returnUrl;

    @Enumerated(EnumType.STRING)
    private State state;

    private long received;

    Request() {}

    Request(long number, PaymentId payment, Money amount) {
        this.number = number;
        this.paymentId = payment.value();
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.state = State.OPEN;
    }

    /** Takes money that names it; late money counts too. */
    Arrival take(Money money) {
        if (!money.currency().equals(currency)) return Arrival.unmatched(Arrival.Outcome.OTHER_CURRENCY, money);
        if (state == State.PAID) return Arrival.unmatched(Arrival.Outcome.PAID_TWICE, money);
        long before = received, all = Math.addExact(received, money.minor());
        if (all < amount) {
            received = all;
            return Arrival.unmatched(Arrival.Outcome.TOO_LITTLE, money);
        }
        state = State.PAID;
        received = amount;
        Arrival.Outcome outcome = all > amount ? Arrival.Outcome.TOO_MUCH : Arrival.Outcome.EXACT;
        return new Arrival(outcome, amount(), new Money(before, currency), new Money(all - amount, currency));
    }

    /** Part of what had come was sent back. */
    void giveBack(long sent) {
        if (state != State.PAID) received = Math.max(0, received - sent);
    }

    void expire() {
        if (state == State.OPEN) state = State.EXPIRED;
    }

    boolean paid() {
        return state == State.PAID;
    }

    State state() {
        return state;
    }

    long number() {
        return number;
    }

    Reference reference() {
        return new Reference(number);
    }

    PaymentId payment() {
        return new PaymentId(paymentId);
    }

    Money amount() {
        return new Money(amount, currency);
    }

    Money missing() {
        return new Money(amount - received, currency);
    }

    String description() {
        return description;
    }

    String returnUrl() {
        return returnUrl;
    }
}
