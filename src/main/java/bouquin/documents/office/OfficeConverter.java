package bouquin.documents.office;

import bouquin.documents.Converter;
import bouquin.documents.FileKind;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Semaphore;
import java.util.logging.Logger;

/** Converts with LibreOffice, one process a file. */
final class OfficeConverter implements Converter {
    private static final Logger LOG = Logger.getLogger(OfficeConverter.class.getName());

    private final OfficeSettings settings;
    private final OfficeProfile profile;
    private final Semaphore turns;

    OfficeConverter(OfficeSettings settings) {
        this.settings = settings;
        this.profile = new OfficeProfile(settings);
        this.turns = new Semaphore(settings.atOnce(), true);
    }

    @Override
    public boolean isThere() {
        return settings.program().isPresent();
    }

    @Override
    public void convert(Path source, FileKind kind, Path pdf) throws IOException {
        if (!isThere()) throw Refusals.missing();
        if (Lock.isOn(source, kind)) throw Refusals.locked();
        takeTurn();
        try {
            boolean again = run(source, kind, pdf);
            if (again && run(source, kind, pdf))
                throw new IOException("LibreOffice wants to be started again and again");
        } finally {
            turns.release();
        }
    }

    private void takeTurn() throws IOException {
        try {
            turns.acquire();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("the conversion was stopped", stop);
        }
    }

    /** @return it must be run again, with a new profile */
    private boolean run(Path source, FileKind kind, Path pdf) throws IOException {
        try (OfficeRun run = new OfficeRun(settings)) {
            profile.copyTo(run.profile());
            if (kind == FileKind.TEXT) PlainText.toUtf8(source, run.source());
            else Files.copy(source, run.source());
            OptionalInt end = run.convert(Filter.of(kind), settings.timeMax());
            if (end.isEmpty()) throw Refusals.tooSlow();
            if (end.getAsInt() == OfficeRun.AGAIN) {
                profile.forget();
                return true;
            }
            if (!run.takeOut(pdf)) throw refused(kind, end.getAsInt(), run);
            return false;
        }
    }

    private static Rejected refused(FileKind kind, int end, OfficeRun run) {
        LOG.info(() -> kind + " was not converted, LibreOffice ended with " + end + ": " + run.lastWords());
        return Refusals.broken();
    }
}
