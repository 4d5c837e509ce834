package bouquin.documents.pdf;

import bouquin.documents.Blackout;
import bouquin.documents.Comparison;
import bouquin.documents.Examination;
import bouquin.documents.Examiner;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Plate;
import bouquin.documents.PlateOrder;
import bouquin.documents.Platemaker;
import bouquin.documents.Press;
import bouquin.documents.PressSettings;
import bouquin.documents.Pressed;
import bouquin.documents.Previews;
import bouquin.documents.Progress;
import bouquin.documents.Redacted;
import bouquin.documents.Stamped;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * The press: a few warm worker processes, one file at a time each. A worker that hangs, dies or is spoiled is replaced,
 * at most once for a file; callers wait for their turn.
 */
public final class PressPool implements Press, Platemaker, Examiner, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(PressPool.class.getName());

    private static final long PLATE_WAIT_SECONDS_MAX = 10;

    private final PressSettings settings;
    private final FontList fonts;
    private final ClassArchive classes;
    private final Semaphore turns;
    private final Deque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger restarts = new AtomicInteger();
    private volatile boolean closed;

    /** Starts no process before the first file. */
    public PressPool(PressSettings settings) {
        this.settings = settings;
        this.fonts = new FontList(settings.folder());
        this.classes = new ClassArchive(settings);
        this.turns = new Semaphore(settings.workers(), true);
    }

    @Override
    public Pressed press(Path source, Path folder, Consumer<Progress> progress) {
        return inTurn(folder, progress, run -> run.press(source));
    }

    @Override
    public Previews preview(Path folder, Set<Integer> free, Consumer<Progress> progress) {
        return inTurn(folder, progress, run -> run.preview(free));
    }

    @Override
    public Stamped stamp(Path disarmed, Mark mark, Path copy) {
        return inTurn(copy.toAbsolutePath().getParent(), progress -> {}, run -> run.stamp(disarmed, mark, copy));
    }

    @Override
    public Redacted redact(Path source, Path folder, Blackout blackout) {
        return inTurn(folder, progress -> {}, run -> run.redact(source, blackout));
    }

    @Override
    public void draw(Path pdf, int page, Path image) {
        inTurn(image.toAbsolutePath().getParent(), progress -> {}, run -> run.draw(pdf, page, image));
    }

    @Override
    public Plate plate(PlateOrder order, MarkedCopy copy, Path image) {
        try {
            if (!turns.tryAcquire(PLATE_WAIT_SECONDS_MAX, TimeUnit.SECONDS))
                throw Rejected.tooMany(PLATE_WAIT_SECONDS_MAX); // better than a queue of readers who have gone
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
        return having(run(image.toAbsolutePath().getParent(), progress -> {}, run -> run.plate(order, copy, image)));
    }

    @Override
    public Examination examine(Path leaked, Consumer<Progress> progress) {
        return inTurn(() -> {
            try (LeakRun run = new LeakRun(this, progress)) {
                return run.examine(leaked);
            }
        });
    }

    @Override
    public Comparison compare(Path leaked, Path master, Consumer<Progress> progress) {
        return inTurn(() -> {
            try (LeakRun run = new LeakRun(this, progress)) {
                return run.compare(leaked, master);
            }
        });
    }

    private interface Work<T> {
        T in(PressRun run) throws IOException;
    }

    private interface Turn<T> {
        T take() throws IOException;
    }

    private <T> T inTurn(Path folder, Consumer<Progress> progress, Work<T> work) {
        return inTurn(run(folder, progress, work));
    }

    private <T> Turn<T> run(Path folder, Consumer<Progress> progress, Work<T> work) {
        return () -> {
            try (PressRun run = new PressRun(this, folder, progress)) {
                return work.in(run);
            }
        };
    }

    private <T> T inTurn(Turn<T> turn) {
        try {
            turns.acquire();
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
        return having(turn);
    }

    private static IllegalStateException stopped(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("the press was stopped", stop);
    }

    private <T> T having(Turn<T> turn) {
        try {
            if (closed) throw new IllegalStateException("the press is closed");
            return turn.take();
        } catch (IOException disk) {
            throw new UncheckedIOException("the press can't move its files", disk);
        } finally {
            turns.release();
        }
    }

    PressSettings settings() {
        return settings;
    }

    /** How often a file needed a second worker since the start. */
    public int restarts() {
        return restarts.get();
    }

    WorkerProcess take() {
        WorkerProcess worker = idle.poll();
        if (worker != null && worker.fit()) return worker;
        if (worker != null) worker.close();
        return WorkerProcess.start(settings, fonts, classes);
    }

    void lost(WorkerProcess worker, String how) {
        LOG.warning(() -> "press worker " + worker.pid() + ", " + how + " " + worker.lastWords());
        worker.end();
    }

    /** A new worker for a file whose first one was lost. */
    WorkerProcess restart() {
        restarts.incrementAndGet();
        return WorkerProcess.start(settings, fonts, classes);
    }

    void giveBack(WorkerProcess worker) {
        if (closed || !worker.fit() || !worker.room().clear()) worker.close();
        else idle.push(worker);
    }

    /** Ends all idle workers at once, and each busy one when its file is done. */
    @Override
    public void close() {
        closed = true;
        for (WorkerProcess worker; (worker = idle.poll()) != null; ) worker.close();
    }
}
