package bouquin.invoices;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Removes files that no invoice has: what a crash left between storing one and booking it. Archived ones stay. */
@ApplicationScoped
class Sweeper implements Recurring {
    private static final Duration GRACE = Duration.ofDays(1);
    private static final int BATCH = 500;

    @Inject
    Storage storage;

    @Inject
    Register register;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "invoices.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(24);
    }

    @Override
    public void run() throws IOException {
        List<String> keys = storage.keysBefore(Archive.AREA, clock.instant().minus(GRACE));
        for (int at = 0; at < keys.size(); at += BATCH) {
            List<String> some = keys.subList(at, Math.min(keys.size(), at + BATCH));
            Set<String> kept = transactions.inNew(() -> register.storageKeys(some));
            for (String key : some) if (!kept.contains(key)) storage.delete(key);
        }
    }
}
