package bouquin.payouts;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks for the payouts of those who are paid by the week or month: each seller in a transaction of its own. */
@ApplicationScoped
class PayOnSchedule implements Recurring {
    private static final Logger LOG = Logger.getLogger(PayOnSchedule.class.getName());
    private static final int BATCH = 500;

    @Inject
    Payees payees;

    @Inject
    Payouts payouts;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "payouts.schedule";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Till.BANKS);
        List<String> due = transactions.inNew(() -> payees.due(today, BATCH));
        for (String seller : due) turn(seller);
    }

    /** One seller who fails doesn't keep the others waiting; the turn comes again next time. */
    private void turn(String seller) {
        try {
            payouts.turn(seller);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Can't pay " + seller + " on schedule", failed);
        }
    }
}
