package bouquin.payments;

import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The short transactions between which a provider is asked. */
@Retried
@Transactional
@ApplicationScoped
class ChargeSteps {
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
            case PAID -> succeed(payment, checkout.cardCountry());
            case DECLINED -> fail(payment);
            case EXPIRED -> expire(payment);
            case OPEN -> payment.opened(checkout);
        }
        return payment.view();
    }

    /**
     * @param cardCountry as in {@link ChargeSucceeded}
     * @return whether it is news
     */
    boolean succeed(Payment payment, String cardCountry) {
        boolean news = payment.succeed(clock.instant());
        if (news)
            outbox.append(new ChargeSucceeded(
                    payment.id(),
                    payment.orderId(),
                    payment.provider(),
                    payment.amount(),
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
