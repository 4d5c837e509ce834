package bouquin.reconciliation;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** {@code bouquin.reconciliation.*}. */
@ApplicationScoped
class ReconciliationSettings implements Configured {
    private Duration grace;

    @Override
    public void configure(Settings settings) {
        grace = settings.duration(
                "bouquin.reconciliation.grace", Duration.ofMinutes(30), Duration.ZERO, Duration.ofDays(7));
    }

    /** How long something may stand in one of the books only, because it is still on its way to the other. */
    Duration grace() {
        return grace;
    }
}
