package bouquin.payments;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** {@code bouquin.payments.*}. */
@ApplicationScoped
class PaymentsSettings implements Configured {
    private Duration expiry;
    private List<String> order;

    @Override
    public void configure(Settings settings) {
        expiry = settings.duration(
                "bouquin.payments.expiry", Duration.ofHours(2), Duration.ofSeconds(1), Duration.ofDays(30));
        order = List.of(
                settings.text("bouquin.payments.order", "stripe,sandbox,manual").split(" *, *"));
    }

    /** How long a buyer may take to pay. */
    Duration expiry() {
        return expiry;
    }

    /** Names of providers, the preferred first. */
    List<String> order() {
        return order;
    }
}
