package bouquin.payments;

import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks a provider how a checkout stands, after it said that something happened to it. */
@ApplicationScoped
class RefreshPayment implements Job {
    static final String NAME = "payments.refresh";

    @Inject
    Charges charges;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payment) {
        charges.refresh(new PaymentId(payment));
    }
}
