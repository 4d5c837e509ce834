package bouquin.ledger;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Checks the rules about money all day long. */
@ApplicationScoped
class CheckInvariants implements Recurring {
    @Inject
    Invariants invariants;

    @Override
    public String name() {
        return "ledger.invariants";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        invariants.check();
    }
}
