package bouquin.platform.outbox;

import bouquin.platform.crash.CrashPoint;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Carries deliveries to their handlers: woken after a commit, and looking once a second for what a crash left. What somebody
 * waits for has carriers of its own, so that a rush of letters and invoices doesn't keep a buyer from the document.
 */
@ApplicationScoped
public class Relay {
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());
    private static final int URGENT_CARRIERS = 8, CARRIERS = 4, BATCH = 200;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Deliveries deliveries;

    private final Lane urgent = new Lane(URGENT_CARRIERS, () -> deliveries.due(true, BATCH));
    private final Lane ordinary = new Lane(CARRIERS, () -> deliveries.due(false, BATCH));
    private volatile boolean running;

    public void start() {
        running = true;
        for (Lane lane : lanes()) for (int i = 0; i < lane.carriers(); i++) begin(lane, i == 0);
    }

    private void begin(Lane lane, boolean lookout) {
        executor.execute(() -> carry(lane, lookout));
    }

    void wake(boolean isUrgent) {
        (isUrgent ? urgent : ordinary).wake();
    }

    @PreDestroy
    void stop() {
        running = false;
        lanes().forEach(Lane::wakeAll);
    }

    private List<Lane> lanes() {
        return List.of(urgent, ordinary);
    }

    private void carry(Lane lane, boolean lookout) {
        while (running) {
            try {
                Long next = lane.next();
                if (next == null) lane.rest(lookout);
                else carry(lane, next);
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException broken) {
                if (running) LOG.log(Level.WARNING, "The outbox can't be read, trying again", broken);
                pause();
            }
        }
    }

    private void carry(Lane lane, long id) {
        try {
            deliveries.run(id);
            CrashPoint.at("delivery.done");
        } catch (RuntimeException failed) {
            if (!running) return;
            LOG.log(Level.WARNING, "Delivery " + id + " failed, it will be tried again", failed);
            deliveries.failed(id, failed.toString());
        } finally {
            lane.done(id);
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
