package bouquin.ledger;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Seals what no waking reached, for instance because the server died between a commit and its waking. */
@ApplicationScoped
class SealEntries implements Recurring {
    @Inject
    Seals seals;

    @Override
    public String name() {
        return "ledger.seal";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        int sealed = Seals.BATCH;
        while (sealed == Seals.BATCH) sealed = seals.sealBatch();
    }
}
