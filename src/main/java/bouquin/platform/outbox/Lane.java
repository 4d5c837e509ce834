package bouquin.platform.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The deliveries that some carriers have before them. Each is taken by one: those who tried for the same would only wait. */
final class Lane {
    private final int carriers;
    private final Supplier<List<Long>> due;
    private final Semaphore work = new Semaphore(0);
    private final Deque<Long> waiting = new ArrayDeque<>();
    private final Set<Long> taken = new HashSet<>();

    /** @param due ids of deliveries, the first ones first */
    Lane(int carriers, Supplier<List<Long>> due) {
        this.carriers = carriers;
        this.due = due;
    }

    int carriers() {
        return carriers;
    }

    void wake() {
        if (work.availablePermits() < carriers) work.release();
    }

    void wakeAll() {
        work.release(carriers);
    }

    /**
     * Until somebody wakes a carrier. The one on the lookout also looks each second for what a crash left or was put off, the
     * others now and then: the lookout may be busy with a long delivery.
     */
    void rest(boolean lookout) throws InterruptedException {
        work.tryAcquire(lookout ? 1 : 10, TimeUnit.SECONDS);
    }

    /** @return null when nothing is due */
    synchronized Long next() {
        if (waiting.isEmpty()) fill();
        return waiting.poll();
    }

    private void fill() {
        for (Long id : due.get()) if (taken.add(id)) waiting.add(id);
        for (int other = 1; other < Math.min(carriers, waiting.size()); other++) wake();
    }

    synchronized void done(long id) {
        taken.remove(id);
    }
}
