package bouquin.documents.pdf;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import bouquin.documents.Blackout;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.PageLook;
import bouquin.documents.Plate;
import bouquin.documents.PlateOrder;
import bouquin.documents.Preparation;
import bouquin.documents.Press;
import bouquin.documents.Pressed;
import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress;
import bouquin.documents.Progress.Step;
import bouquin.documents.Redacted;
import bouquin.documents.Stamped;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** One file on its way through the steps, with the worker that has it and the time that is left. */
final class PressRun implements AutoCloseable {
    /** Kept back for a restart and the blank sheets of pages that found no time. */
    private static final long RESERVE_MILLIS = 6_000;

    /** What the file is called in the worker's room. */
    private static final String SOURCE = "source.pdf";

    private static final String COPY = "copy.pdf";
    private static final String IMAGE = "plate.jpg";
    private static final int COPIES_AT_ONCE = 5;

    /** Readers save bytes by WebP, but sellers don't wait for it. */
    private static final long WEBP_MILLIS_MAX = 1_500;

    private static final long ROOM_BYTES_MIN = 64L << 20;

    private final PressPool pool;
    private final Path folder;
    private final Consumer<Progress> progress;
    private final Deadline end;
    private final Set<Integer> skip = new TreeSet<>();
    private WorkerProcess worker;
    private Set<Integer> free = Set.of();
    private Mark mark;
    private Blackout blackout;
    private PlateOrder plate;
    private boolean restarted;

    PressRun(PressPool pool, Path folder, Consumer<Progress> progress) {
        this.pool = pool;
        this.folder = folder.toAbsolutePath();
        this.progress = progress;
        this.end = Deadline.inMillis(pool.settings().fileTimeMax().toMillis());
        this.worker = pool.take();
    }

    Pressed press(Path source) throws IOException {
        requireRoom(source);
        worker.room().bring(source, SOURCE);
        Checked checked = work(Step.CHECK, Checked.class);
        Previews shown = work(Step.SHOW, Previews.class);
        Read read = work(Step.READ, Read.class);
        Previews previews = and(shown, hide(shown));
        Preparation preparation = prepare();
        worker.room().remove(SOURCE);
        worker.room().takeOut(folder);
        return read.pressed(proved(previews, checked.pages()), preparation, checked.signed());
    }

    /** A full disk is no fault of the file, so it must not end in a refusal. */
    private void requireRoom(Path source) {
        try {
            long need = Files.size(source) * COPIES_AT_ONCE + ROOM_BYTES_MIN;
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < need) throw new IllegalStateException("the press needs " + need + " bytes in " + folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the press can't read " + source, unreadable);
        }
    }

    Previews preview(Set<Integer> chosen) throws IOException {
        free = Set.copyOf(chosen);
        worker.room().bring(folder.resolve(Press.DISARMED), Press.DISARMED);
        Previews shown = work(Step.SHOW, Previews.class);
        Previews all = and(shown, hide(shown));
        worker.room().remove(Press.DISARMED);
        Showing.removeOlder(folder);
        worker.room().takeOut(folder);
        return proved(
                all, all.images().stream().mapToInt(PreviewImage::page).max().orElse(0));
    }

    Stamped stamp(Path disarmed, Mark name, Path copy) throws IOException {
        mark = name;
        worker.room().bring(disarmed, SOURCE);
        Stamped stamped = work(Step.STAMP, Stamped.class);
        worker.room().takeOut(COPY, copy);
        return stamped;
    }

    PreviewImage draw(Path pdf, int page, Path image) throws IOException {
        free = Set.of(page);
        worker.room().bring(pdf, Press.DISARMED);
        PreviewImage drawn = work(Step.DRAW, PreviewImage.class);
        worker.room().takeOut(drawn.file(), image);
        return drawn;
    }

    Redacted redact(Path source, Blackout wanted) throws IOException {
        requireRoom(source);
        worker.room().bring(source, SOURCE);
        work(Step.CHECK, Checked.class);
        blackout = wanted;
        Redacted redacted = work(Step.REDACT, Redacted.class);
        worker.room().takeOut(Press.REDACTED, folder.resolve(Press.REDACTED));
        return redacted;
    }

    /** One try: somebody waits for it. The copy is whole only in the worker's room, and only for the while. */
    Plate plate(PlateOrder order, MarkedCopy copy, Path image) throws IOException {
        plate = order;
        try (FileChannel out = FileChannel.open(worker.room().file(SOURCE), CREATE, WRITE, TRUNCATE_EXISTING)) {
            copy.writeTo(out, 0, copy.length());
        }
        try {
            Plate drawn = once(Step.PLATE).as(Plate.class);
            worker.room().takeOut(IMAGE, image);
            return drawn;
        } catch (WorkerLost lost) {
            lose(Step.PLATE, lost);
            throw Refusals.plate(order.page());
        }
    }

    /** Looks at the files when the worker can't reach them any more. */
    private Previews proved(Previews previews, int pages) throws IOException {
        LeakCheck.passed(previews, folder, pages);
        Deadline soon = end.orInMillis(WEBP_MILLIS_MAX);
        return LeakCheck.passed(Webp.beside(previews, folder, soon), folder, pages);
    }

    private Previews hide(Previews shown) throws IOException {
        free = Set.copyOf(shown.free());
        return work(Step.HIDE, Previews.class);
    }

    /** The last step: what fails here does not refuse the document, which is then stamped copy by copy. */
    private Preparation prepare() {
        progress.accept(new Progress(Step.PREPARE, 0, 0));
        try {
            return once(Step.PREPARE).as(Preparation.class);
        } catch (Rejected tooMuch) {
            return new Preparation(null, List.of(tooMuch.code()));
        } catch (WorkerLost lost) {
            lose(Step.PREPARE, lost);
            return new Preparation(null, List.of("the worker was lost: " + lost.getMessage()));
        }
    }

    private static Previews and(Previews shown, Previews hidden) {
        List<PreviewImage> all = new ArrayList<>(shown.images());
        all.addAll(hidden.images());
        List<PageLook> looks = new ArrayList<>(shown.looks());
        looks.addAll(hidden.looks());
        return new Previews(shown.free(), all, looks);
    }

    private <T> T work(Step step, Class<T> kind) throws IOException {
        progress.accept(new Progress(step, 0, 0));
        while (true) {
            try {
                return once(step).as(kind);
            } catch (WorkerLost lost) {
                recover(step, lost);
            }
        }
    }

    private Tell once(Step step) throws WorkerLost {
        StepTime time = StepTime.of(step);
        long millis = Math.min(time.stepMillis(), end.millisLeft() - RESERVE_MILLIS);
        if (millis <= 0 && step != Step.HIDE) throw Refusals.tooSlow(); // hidden pages are blank sheets then
        WorkerRoom room = worker.room();
        Path out = switch (step) {
            case STAMP -> room.file(COPY);
            case PLATE -> room.file(IMAGE);
            default -> room.folder();
        };
        String from = room.file(SOURCE).toString();
        int pagesMax = pool.settings().pagesMax();
        Ask ask = new Ask(
                step, from, out.toString(), free, skip, pagesMax, mark, millis, time.pageMillis(), blackout, plate);
        Deadline limit = end.orInMillis(millis + time.graceMillis());
        return worker.ask(
                ask, time.silenceMillis(), limit, (done, total) -> progress.accept(new Progress(step, done, total)));
    }

    private void lose(Step step, WorkerLost lost) {
        pool.lost(worker, step + ": " + lost.getMessage());
    }

    private void recover(Step step, WorkerLost lost) throws IOException {
        lose(step, lost);
        boolean mayGoOn = !lost.late() || (step == Step.READ || step == Step.HIDE) && lost.page() > 0;
        if (restarted || !mayGoOn) throw refusal(step, lost);
        restarted = true;
        WorkerProcess next = pool.restart();
        try (WorkerProcess dead = worker) {
            worker = next;
            dead.room().takeOut(next.room().folder());
        }
        if (lost.page() > 0 && step != Step.SHOW) skip.add(lost.page());
    }

    private static Rejected refusal(Step step, WorkerLost lost) {
        if (step == Step.SHOW && lost.page() > 0) return Refusals.pageTooSlow(lost.page());
        return lost.late() ? Refusals.tooSlow() : Refusals.tooComplex();
    }

    @Override
    public void close() {
        pool.giveBack(worker);
    }
}
