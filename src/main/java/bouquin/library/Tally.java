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
 * Counts copies that go out after the first one of a version. Nothing hangs on their number, so that they are written down together and
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

    private final Map<Taken, Integer> counts = new ConcurrentHashMap<>();
    private final AtomicBoolean due = new AtomicBoolean();

    private record Taken(LicenceId licence, int version) {}

    void add(LicenceId licence, int version) {
        counts.merge(new Taken(licence, version), 1, Integer::sum);
        if (due.compareAndSet(false, true)) executor.schedule(this::flush, GATHER_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void flush() {
        due.set(false);
        for (Taken taken : counts.keySet()) {
            Integer copies = counts.remove(taken);
            if (copies != null) write(taken, copies);
        }
    }

    private void write(Taken taken, int copies) {
        try {
            transactions.inNew(() -> written(taken, copies));
        } catch (RuntimeException busy) {
            LOG.log(Level.INFO, "Copies of " + taken.licence + " are counted later", busy);
            counts.merge(taken, copies, Integer::sum);
        }
    }

    private Void written(Taken taken, int copies) {
        shelf.locked(taken.licence).ifPresent(entry -> {
            entry.readAgain(taken.version, copies, clock.instant());
            outbox.append(new CopyDownloaded(taken.licence, taken.version, entry.copies()));
        });
        return null;
    }
}
