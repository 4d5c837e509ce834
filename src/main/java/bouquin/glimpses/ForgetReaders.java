package bouquin.glimpses;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Who looked into what is nobody's business once the day is over. */
@ApplicationScoped
class ForgetReaders implements Recurring {
    @Inject
    Shown shown;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "glimpses.forget";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        transactions.inNew(() -> {
            shown.forgetBefore(today);
            return today;
        });
    }
}
