package bouquin.documents.pdf;

import bouquin.documents.Comparison;
import bouquin.documents.Examination;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Preparation;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What the press does with a document and with a leaked file, without processes around it. */
public final class Lab {
    private static final int PAGES_MAX = 2_000;

    private final Path folder;
    private Path master;
    private Preparation preparation;

    public Lab(Path folder) {
        this.folder = folder;
    }

    /** @return how many pages it has */
    public int prepare(Path document) throws IOException {
        Checked checked = Check.run(ask(Step.CHECK, document, folder.toString()));
        Path disarmed = folder.resolve(Press.DISARMED);
        master = folder.resolve(Press.MASTER);
        preparation = Master.prepare(disarmed, master);
        if (preparation.needsStamping()) master = disarmed;
        return checked.pages();
    }

    public boolean stamps() {
        return preparation.needsStamping();
    }

    public void copy(Mark mark, Path file) throws IOException {
        if (stamps()) {
            Stamp.stamp(master, mark, file);
            return;
        }
        MarkedCopy copy = MarkedCopy.spliced(master, preparation.manifest(), mark, new MarkText());
        try (OutputStream out = Files.newOutputStream(file)) {
            copy.writeTo(out, 0, copy.length());
        }
    }

    public static Examination examine(Path leaked) throws IOException {
        return Examining.run(ask(Step.EXAMINE, leaked, ""), (done, total) -> {}, () -> {});
    }

    public Comparison compare(Path leaked) throws IOException {
        return Comparing.run(ask(Step.COMPARE, leaked, master.toString()), (done, total) -> {}, () -> {});
    }

    private static Ask ask(Step step, Path source, String folder) {
        StepTime time = StepTime.of(step);
        long slow = 4; // the machine may be busy with other things
        return new Ask(
                step,
                source.toString(),
                folder,
                Set.of(),
                Set.of(),
                PAGES_MAX,
                null,
                time.stepMillis() * slow,
                time.pageMillis() * slow);
    }
}
