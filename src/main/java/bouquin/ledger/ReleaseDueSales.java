package bouquin.ledger;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Makes available what has been held long enough: each line in a transaction of its own. */
@ApplicationScoped
class ReleaseDueSales implements Recurring {
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
        for (Sale sale : due) ledger.postRelease(sale.orderId(), sale.line());
    }
}
