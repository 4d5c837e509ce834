package bouquin.documents.pdf;

import bouquin.documents.Comparison;
import bouquin.documents.Examination;
import bouquin.documents.Progress;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** One look at a leaked file, with the worker that has it; a worker that is lost is replaced once, and its page left out. */
final class LeakRun implements AutoCloseable {
    private static final String LEAKED = "leaked.pdf";
    private static final String MASTER = "master.pdf";

    private final PressPool pool;
    private final Consumer<Progress> progress;
    private final Set<Integer> skip = new TreeSet<>();
    private WorkerProcess worker;
    private boolean restarted;

    LeakRun(PressPool pool, Consumer<Progress> progress) {
        this.pool = pool;
        this.progress = progress;
        this.worker = pool.take();
    }

    Examination examine(Path leaked) throws IOException {
        return work(Step.EXAMINE, Map.of(LEAKED, leaked), Examination.class);
    }

    Comparison compare(Path leaked, Path master) throws IOException {
        return work(Step.COMPARE, Map.of(LEAKED, leaked, MASTER, master), Comparison.class);
    }

    private <T> T work(Step step, Map<String, Path> files, Class<T> kind) throws IOException {
        while (true) {
            for (Map.Entry<String, Path> file : files.entrySet()) worker.room().bring(file.getValue(), file.getKey());
            try {
                return once(step).as(kind);
            } catch (WorkerLost lost) {
                recover(step, lost);
            }
        }
    }

    private Tell once(Step step) throws WorkerLost {
        StepTime time = StepTime.of(step);
        String leaked = worker.room().file(LEAKED).toString();
        String master = worker.room().file(MASTER).toString();
        int pagesMax = pool.settings().pagesMax();
        Ask ask = new Ask(step, leaked, master, Set.of(), skip, pagesMax, null, time.stepMillis(), time.pageMillis());
        Deadline limit = Deadline.inMillis(time.stepMillis() + time.graceMillis());
        return worker.ask(
                ask, time.silenceMillis(), limit, (done, total) -> progress.accept(new Progress(step, done, total)));
    }

    private void recover(Step step, WorkerLost lost) {
        pool.lost(worker, step + ": " + lost.getMessage());
        if (restarted) throw lost.late() ? Refusals.tooSlow() : Refusals.tooComplex();
        restarted = true;
        WorkerProcess dead = worker;
        worker = pool.restart();
        dead.close();
        if (lost.page() > 0) skip.add(lost.page());
    }

    @Override
    public void close() {
        pool.giveBack(worker);
    }
}
