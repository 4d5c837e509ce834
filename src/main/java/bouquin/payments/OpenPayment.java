package bouquin.payments;

import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Opens an intended payment even if whoever intended it is gone. */
@ApplicationScoped
class OpenPayment implements Job {
    static final String NAME = "payments.open";

    /** Whoever intended it usually opens it at once, and should not have to race this job. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

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
