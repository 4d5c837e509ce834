package bouquin.payments;

import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens an intended payment even if whoever intended it is gone. */
@ApplicationScoped
class OpenPayment implements Job {
    static final String NAME = "payments.open";

    @Inject
    Charges charges;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String payment) {
        charges.open(new PaymentId(payment));
    }
}
