package bouquin.ledger;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Once a day reads the whole journal again: a change to an old entry, by whoever owns the schema, shows then. */
@ApplicationScoped
class CheckWholeJournal implements Recurring {
    @Inject
    Invariants invariants;

    @Override
    public String name() {
        return "ledger.wholeJournal";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        invariants.checkAll();
    }
}
