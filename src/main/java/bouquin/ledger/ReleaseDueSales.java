package bouquin.ledger;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes available what has been held long enough: each line in a transaction of its own. */
@ApplicationScoped
class ReleaseDueSales implements Recurring {
    private static final Logger LOG = Logger.getLogger(ReleaseDueSales.class.getName());
    private static final int BATCH = 500;

    @Inject
    Sales sales;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ledger.release";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<Sale> due = sales.due(clock.instant(), BATCH);
        for (Sale sale : due) release(sale);
    }

    /** One line that fails doesn't keep the others waiting; it is tried again next time. */
    private void release(Sale sale) {
        try {
            ledger.postRelease(sale.orderId(), sale.line());
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Can't release " + sale.key(), failed);
        }
    }
}
