package bouquin.ledger;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** {@code bouquin.ledger.*}. */
@ApplicationScoped
class LedgerSettings implements Configured {
    private Duration hold;

    @Override
    public void configure(Settings settings) {
        hold = settings.duration("bouquin.ledger.hold", Duration.ofDays(14), Duration.ZERO, Duration.ofDays(365));
    }

    /** How long after a purchase the seller's share becomes available. */
    Duration hold() {
        return hold;
    }
}
