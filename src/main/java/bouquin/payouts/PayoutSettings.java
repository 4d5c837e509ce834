package bouquin.payouts;

import bouquin.kernel.Money;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** {@code bouquin.payouts.*}: how much, how soon, and by how many. */
@ApplicationScoped
class PayoutSettings implements Configured {
    private static final long CENTS_MAX = 99_999_999_999L;

    private Money minimum;
    private Money alone;
    private Duration accountHold;

    @Override
    public void configure(Settings settings) {
        minimum = Money.eur(settings.whole("bouquin.payouts.minimumCents", 1000, 1, CENTS_MAX));
        alone = Money.eur(settings.whole("bouquin.payouts.aloneCents", 100_000, 0, CENTS_MAX));
        accountHold = settings.duration(
                "bouquin.payouts.accountHold", Duration.ofDays(3), Duration.ZERO, Duration.ofDays(60));
    }

    /** The least that is paid out. */
    Money minimum() {
        return minimum;
    }

    int approvalsNeeded(Money amount) {
        return amount.compareTo(alone) > 0 ? 2 : 1;
    }

    /** How long nothing can be requested after another bank account was given. */
    Duration accountHold() {
        return accountHold;
    }
}
