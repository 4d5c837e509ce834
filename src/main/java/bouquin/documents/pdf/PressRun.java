package bouquin.documents.pdf;

import bouquin.documents.Pressed;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress;
import bouquin.documents.Progress.Step;
import bouquin.kernel.Rejected;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** One file on its way through the steps, with the worker that has it and the time that is left. */
final class PressRun implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Kept back for a restart and the blank sheets of pages that found no time. */
    private static final long RESERVE_MILLIS = 6_000;

    private final PressPool pool;
    private final Path folder;
    private final Consumer<Progress> progress;
    private final Deadline end;
    private final Set<Integer> skip = new TreeSet<>();
    private WorkerProcess worker;
    private boolean restarted;

    PressRun(PressPool pool, Path folder, Consumer<Progress> progress) {
        this.pool = pool;
        this.folder = folder.toAbsolutePath();
        this.progress = progress;
        this.end = Deadline.inMillis(pool.settings().fileTimeMax().toMillis());
        this.worker = pool.take();
    }

    Pressed press(Path source) {
        Checked checked = ask(Step.CHECK, source.toAbsolutePath().toString(), Set.of(), Checked.class);
        Previews shown = ask(Step.SHOW, "", Set.of(), Previews.class);
        Read read = ask(Step.READ, "", Set.of(), Read.class);
        Previews previews = and(shown, ask(Step.HIDE, "", Set.copyOf(shown.free()), Previews.class));
        return read.pressed(previews, checked.signed());
    }

    Previews preview(Set<Integer> free) {
        Previews shown = ask(Step.SHOW, "", free, Previews.class);
        return and(shown, ask(Step.HIDE, "", Set.copyOf(shown.free()), Previews.class));
    }

    private static Previews and(Previews shown, Previews hidden) {
        List<PreviewImage> all = new ArrayList<>(shown.images());
        all.addAll(hidden.images());
        return new Previews(shown.free(), all);
    }

    private <T> T ask(Step step, String source, Set<Integer> free, Class<T> answer) {
        progress.accept(new Progress(step, 0, 0));
        Tell tell = tell(step, source, free);
        if (tell.kind() == Tell.Kind.REFUSED)
            throw Rejected.of(tell.refusal(), tell.code(), tell.args().toArray());
        try {
            return JSON.treeToValue(tell.answer(), answer);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("the worker's answer to " + step, ours);
        }
    }

    private Tell tell(Step step, String source, Set<Integer> free) {
        StepTime time = StepTime.of(step);
        while (true) {
            long millis = Math.min(time.stepMillis(), end.millisLeft() - RESERVE_MILLIS);
            if (millis <= 0) throw Refusals.tooSlow();
            int pagesMax = pool.settings().pagesMax();
            Ask ask = new Ask(step, source, folder.toString(), free, skip, pagesMax, millis, time.pageMillis());
            try {
                return worker.ask(
                        ask,
                        time.silenceMillis(),
                        end.orInMillis(millis + time.graceMillis()),
                        (done, total) -> progress.accept(new Progress(step, done, total)));
            } catch (WorkerLost lost) {
                recover(step, lost);
            }
        }
    }

    private void recover(Step step, WorkerLost lost) {
        WorkerProcess dead = worker;
        worker = null;
        pool.lost(dead, step + ": " + lost.getMessage());
        boolean mayGoOn = !lost.late() || (step == Step.READ || step == Step.HIDE) && lost.page() > 0;
        if (restarted || !mayGoOn) throw refusal(step, lost);
        restarted = true;
        worker = pool.restart();
        if (lost.page() > 0 && step != Step.SHOW) skip.add(lost.page());
    }

    private static Rejected refusal(Step step, WorkerLost lost) {
        if (step == Step.SHOW && lost.page() > 0) return Refusals.pageTooSlow(lost.page());
        return lost.late() ? Refusals.tooSlow() : Refusals.tooComplex();
    }

    @Override
    public void close() {
        if (worker != null) pool.giveBack(worker);
    }
}
