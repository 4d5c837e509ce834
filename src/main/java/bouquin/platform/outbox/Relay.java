package bouquin.platform.outbox;

import bouquin.platform.crash.CrashPoint;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries deliveries to their handlers: woken after a commit, and looking once a second for what a crash left. */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());
    private static final int CARRIERS = 4, BATCH = 200;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Deliveries deliveries;

    private final Semaphore work = new Semaphore(0);
    private final Deque<Long> waiting = new ArrayDeque<>();
    private final Set<Long> taken = new HashSet<>();
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
                Long next = next();
                if (next == null) work.tryAcquire(1, TimeUnit.SECONDS);
                else carry(next);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                if (running) LOG.log(Level.WARNING, "The outbox can't be read, trying again", broken);
                pause();
            }
        }
    }

    /** Each delivery is taken by one carrier: those who tried for the same would only wait for each other. */
    private synchronized Long next() {
        if (waiting.isEmpty()) for (Long id : deliveries.due(BATCH)) if (taken.add(id)) waiting.add(id);
        return waiting.poll();
    }

    private synchronized void done(long id) {
        taken.remove(id);
    }

    private void carry(long id) {
        try {
            deliveries.run(id);
            CrashPoint.at("delivery.done");
        } catch (RuntimeException failed) {
            if (!running) return;
            LOG.log(Level.WARNING, "Delivery " + id + " failed, it will be tried again", failed);
            deliveries.failed(id, failed.toString());
        } finally {
            done(id);
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
