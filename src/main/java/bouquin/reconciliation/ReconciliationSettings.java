package bouquin.reconciliation;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;

/** {@code bouquin.reconciliation.*}. */
@ApplicationScoped
class ReconciliationSettings implements Configured {
    private static final String SINCE = "bouquin.reconciliation.since";

    private Duration grace;
    private Instant since;

    @Override
    public void configure(Settings settings) {
        grace = settings.duration(
                "bouquin.reconciliation.grace", Duration.ofMinutes(30), Duration.ZERO, Duration.ofDays(7));
        since = since(settings.text(SINCE, "1970-01-01T00:00:00Z"));
    }

    /** How long something may stand in one of the books only, because it is still on its way to the other. */
    Duration grace() {
        return grace;
    }

    /** From when on the books are compared: an account may have had another life before. */
    Instant since() {
        return since;
    }

    private static Instant since(String text) {
        try {
            Instant since = Instant.parse(text);
            if (!since.isBefore(Instant.EPOCH)) return since;
        } catch (DateTimeException unreadable) {
            throw new BadSetting(SINCE, "a time like 2026-11-25T00:00:00Z");
        }
        throw new BadSetting(SINCE, "a time like 2026-11-25T00:00:00Z");
    }
}
