package bouquin.platform.outbox;

import bouquin.platform.crash.CrashPoint;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries deliveries to their handlers: woken after a commit, and looking once a second for what a crash left. */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());
    private static final int CARRIERS = 4, BATCH = 50;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Deliveries deliveries;

    private final Semaphore work = new Semaphore(0);
    private final Set<Long> carried = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    public void start() {
        running = true;
        for (int i = 0; i < CARRIERS; i++) executor.execute(this::carry);
    }

    void wake() {
        if (work.availablePermits() < CARRIERS) work.release();
    }

    @PreDestroy
    void stop() {
        running = false;
        work.release(CARRIERS);
    }

    private void carry() {
        while (running) {
            try {
                if (!carryBatch()) work.tryAcquire(1, TimeUnit.SECONDS);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                if (running) LOG.log(Level.WARNING, "The outbox can't be read, trying again", broken);
                pause();
            }
        }
    }

    /** @return whether anything was there that nobody else of this node carried */
    private boolean carryBatch() {
        boolean found = false;
        List<Long> due = deliveries.due(BATCH);
        for (long id : due) {
            if (!running || !carried.add(id)) continue;
            found = true;
            try {
                carry(id);
            } finally {
                carried.remove(id);
            }
        }
        return found;
    }

    private void carry(long id) {
        try {
            deliveries.run(id);
            CrashPoint.at("delivery.done");
        } catch (RuntimeException failed) {
            if (!running) return;
            LOG.log(Level.WARNING, "Delivery " + id + " failed, it will be tried again", failed);
            deliveries.failed(id, failed.toString());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
