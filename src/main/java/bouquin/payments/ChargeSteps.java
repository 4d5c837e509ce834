package bouquin.payments;

import bouquin.kernel.Money;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.logging.Logger;

/** The short transactions between which a provider is asked. */
@Retried
@Transactional
@ApplicationScoped
class ChargeSteps {
    private static final Logger LOG = Logger.getLogger(ChargeSteps.class.getName());

    @Inject
    PaymentBook book;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    Payment read(PaymentId id) {
        return book.find(id);
    }

    PaymentView opened(PaymentId id, ProviderCheckout checkout) {
        Payment payment = book.locked(id);
        payment.opened(checkout);
        return payment.view();
    }

    PaymentView stands(PaymentId id, ProviderCheckout checkout) {
        Payment payment = book.locked(id);
        switch (checkout.state()) {
            case PAID -> succeed(payment, checkout.charged(), checkout.cardCountry());
            case DECLINED -> fail(payment);
            case EXPIRED -> expire(payment);
            case OPEN -> payment.opened(checkout);
        }
        return payment.view();
    }

    /**
     * Another amount in the payment's currency is told as it is: whoever asked for the money decides what it can be used for.
     * Another currency is none of ours to take, and a person has to look at it.
     *
     * @param cardCountry as in {@link ChargeSucceeded}
     * @return whether it is news
     */
    boolean succeed(Payment payment, Money charged, String cardCountry) {
        if (!payment.isIn(charged)) {
            LOG.severe(() ->
                    "Payment " + payment.id() + " is of " + payment.amount() + " but " + charged + " was charged");
            return false;
        }
        boolean news = payment.succeed(charged, clock.instant());
        if (news)
            outbox.append(new ChargeSucceeded(
                    payment.id(),
                    payment.orderId(),
                    payment.provider(),
                    payment.charged(),
                    cardCountry,
                    clock.instant()));
        return news;
    }

    boolean fail(Payment payment) {
        return payment.fail(clock.instant()) && ended(payment, ChargeFailed.Reason.DECLINED);
    }

    boolean expire(Payment payment) {
        return payment.expire(clock.instant()) && ended(payment, ChargeFailed.Reason.EXPIRED);
    }

    private boolean ended(Payment payment, ChargeFailed.Reason reason) {
        outbox.append(new ChargeFailed(payment.id(), payment.orderId(), reason, clock.instant()));
        return true;
    }
}
