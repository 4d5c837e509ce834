package bouquin.invoices;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Puts away what was numbered, one after another and never for long, so that a rush of purchases is not slowed down by its
 * own paper; whoever asks for a file earlier gets it made at once.
 */
@ApplicationScoped
class ArchiveInvoices implements Recurring {
    private static final int BATCH = 20;
    private static final Duration TURN = Duration.ofSeconds(2);

    @Inject
    Archive archive;

    @Inject
    Register register;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "invoices.archive";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        Instant end = clock.instant().plus(TURN);
        List<String> due;
        do {
            due = transactions.inNew(() -> register.toArchive(clock.instant(), BATCH));
            due.forEach(archive::put);
        } while (!due.isEmpty() && clock.instant().isBefore(end));
    }
}
