package bouquin.payments;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** {@code bouquin.payments.*}. */
@ApplicationScoped
class PaymentsSettings implements Configured {
    private Duration expiry;

    @Override
    public void configure(Settings settings) {
        expiry = settings.duration(
                "bouquin.payments.expiry", Duration.ofHours(2), Duration.ofSeconds(1), Duration.ofDays(30));
    }

    /** How long a buyer may take to pay. */
    Duration expiry() {
        return expiry;
    }
}
