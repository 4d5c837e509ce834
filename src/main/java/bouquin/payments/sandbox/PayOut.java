package bouquin.payments.sandbox;

import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends what the sandbox owes to the shop's bank from time to time. */
@ApplicationScoped
class PayOut implements Recurring {
    private static final long WORTH_SENDING = 1000;

    @Inject
    SandboxBooks books;

    @Inject
    SandboxSettings settings;

    @Override
    public String name() {
        return "sandbox.payout";
    }

    @Override
    public Duration every() {
        return settings.payout().isZero() ? Duration.ofDays(1) : settings.payout();
    }

    @Override
    public void run() {
        if (!settings.payout().isZero()) books.payOut(WORTH_SENDING);
    }
}
