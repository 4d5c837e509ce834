package bouquin.sheets;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Forgets sheets after a month. */
@ApplicationScoped
class Sweeper implements Recurring {
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Drawer drawer;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "sheets.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        transactions.inNew(() -> drawer.removeBefore(clock.instant().minus(KEPT)));
    }
}
