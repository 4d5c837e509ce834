package bouquin.checkout;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** How long an order waits for its money. */
@ApplicationScoped
class CheckoutSettings implements Configured {
    private Duration expiry;

    @Override
    public void configure(Settings settings) {
        expiry = settings.duration(
                "bouquin.checkout.expiry", Duration.ofHours(24), Duration.ofMinutes(30), Duration.ofDays(7));
    }

    Duration expiry() {
        return expiry;
    }
}
