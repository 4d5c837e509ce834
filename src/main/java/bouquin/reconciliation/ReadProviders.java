package bouquin.reconciliation;

import bouquin.kernel.Id;
import bouquin.ledger.ProviderLine;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.Payments;
import bouquin.platform.jobs.Recurring;
import bouquin.reconciliation.Item.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Reads on in both books of each provider. */
@ApplicationScoped
class ReadProviders implements Recurring {
    private static final Logger LOG = Logger.getLogger(ReadProviders.class.getName());

    /** Movements are committed a little out of order; those that we have already cost little to see again. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    @Inject
    Payments payments;

    @Inject
    ReadingSteps steps;

    @Inject
    Arrivals arrivals;

    @Inject
    ReconciliationSettings settings;

    @Override
    public String name() {
        return "reconciliation.read";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    /** A provider that doesn't answer keeps no other from its turn, nor our own books from being read. */
    @Override
    public void run() {
        for (String provider : payments.connected()) {
            boolean whole = attempt(provider, () -> theirs(provider));
            ours(provider);
            arrivals.post(provider);
            ours(provider);
            if (whole) steps.whole(provider);
            else steps.failed(provider);
        }
    }

    private void theirs(String provider) {
        Instant[] newest = {steps.readTo(provider, Side.PROVIDER)};
        payments.balanceTransactions(provider, before(newest[0]), page -> {
            steps.keep(provider, page);
            for (BalanceTransaction moved : page) newest[0] = later(newest[0], moved.bookedAt());
        });
        steps.readTo(provider, Side.PROVIDER, newest[0]);
    }

    private void ours(String provider) {
        String after = Id.first(before(steps.readTo(provider, Side.LEDGER)));
        ProviderLine last = steps.keepOurs(provider, after);
        while (last != null) {
            steps.readTo(provider, Side.LEDGER, last.postedAt());
            last = steps.keepOurs(provider, last.entryId());
        }
    }

    private Instant before(Instant time) {
        return time.equals(Instant.EPOCH) ? settings.since() : time.minus(OVERLAP);
    }

    private static Instant later(Instant one, Instant other) {
        return other.isAfter(one) ? other : one;
    }

    private static boolean attempt(String provider, Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (RuntimeException unknown) {
            LOG.log(Level.WARNING, "The books of " + provider + " can't be read now", unknown);
            return false;
        }
    }
}
