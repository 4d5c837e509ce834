package bouquin.library;

import bouquin.licensing.LicenceId;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Transactions;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts copies that go out after the first one. Nothing hangs on their number, so that they are written down together and
 * no download waits for it: a crash loses the counts of a second, never a first copy.
 */
@ApplicationScoped
class Tally {
    private static final Logger LOG = Logger.getLogger(Tally.class.getName());
    private static final long GATHER_MILLIS = 1_000;

    @Inject
    Shelf shelf;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Resource
    ManagedScheduledExecutorService executor;

    private final Map<LicenceId, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();

    void add(LicenceId licence) {
        counts.merge(licence, 1, Integer::sum);
        if (due.compareAndSet(false, true)) executor.schedule(this::flush, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void flush() {
        due.set(false);
        for (LicenceId licence : counts.keySet()) {
            Integer copies = counts.remove(licence);
            if (copies != null) write(licence, copies);
        }
    }

    private void write(LicenceId licence, int copies) {
        try {
            transactions.inNew(() -> written(licence, copies));
        } catch (RuntimeException busy) {
            LOG.log(Level.INFO, "Copies of " + licence + " are counted later", busy);
            counts.merge(licence, copies, Integer::sum);
        }
    }

    private Void written(LicenceId licence, int copies) {
        shelf.locked(licence).ifPresent(entry -> {
            entry.readAgain(copies, clock.instant());
            outbox.append(new CopyDownloaded(licence, entry.copies()));
        });
        return null;
    }
}
