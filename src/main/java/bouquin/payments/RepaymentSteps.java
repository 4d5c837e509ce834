package bouquin.payments;

import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The short transactions between which a provider is asked for a refund. */
@Retried
@Transactional
@ApplicationScoped
class RepaymentSteps {
    @Inject
    PaymentBook book;

    @Inject
    Clock clock;

    Repayment read(String refundId) {
        return book.repayment(refundId).orElseThrow();
    }

    Payment paymentOf(Repayment repayment) {
        return book.find(repayment.payment());
    }

    void sent(String refundId) {
        read(refundId).sent(clock.instant());
    }
}
