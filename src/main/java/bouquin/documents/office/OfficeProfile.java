package bouquin.documents.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * The profile that each run begins with. LibreOffice makes it once, from our settings, before it sees any file; that first
 * start takes longest and has a time of its own.
 */
final class OfficeProfile {
    private static final Duration TIME_MAX = Duration.ofMinutes(2);
    private static final int STARTS_MAX = 3;

    private final OfficeSettings settings;
    private Path made;

    OfficeProfile(OfficeSettings settings) {
        this.settings = settings;
    }

    synchronized void copyTo(Path profile) throws IOException {
        if (made == null || !Files.exists(made)) made = make();
        Trees.copy(made, profile);
    }

    /** For the case that LibreOffice was renewed meanwhile. */
    synchronized void forget() {
        made = null;
    }

    private Path make() throws IOException {
        try (OfficeRun run = new OfficeRun(settings)) {
            Path user = Files.createDirectories(run.profile().resolve("user"));
            try (InputStream ours = OfficeProfile.class.getResourceAsStream("registrymodifications.xcu")) {
                Files.copy(ours, user.resolve("registrymodifications.xcu"));
            }
            start(run);
            Path kept = settings.folder().toRealPath().resolve("profile");
            Trees.delete(kept);
            return Files.move(run.profile(), kept);
        }
    }

    /** @throws IOException when it does not start: the operator's matter, and no fault of a file */
    private static void start(OfficeRun run) throws IOException {
        OptionalInt end = OptionalInt.of(OfficeRun.AGAIN);
        for (int starts = 0; starts < STARTS_MAX && end.isPresent() && end.getAsInt() == OfficeRun.AGAIN; starts++)
            end = run.start(TIME_MAX);
        if (end.isEmpty() || end.getAsInt() != 0)
            throw new IOException("LibreOffice does not start, it ended with " + end + ": " + run.lastWords());
    }
}
