package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/** What qpdf, where it is installed, thinks of a file: 0 sound, 3 with warnings, 2 with errors. */
final class Qpdf {
    private static final int SECONDS_MAX = 30;
    private static final List<Integer> WORSE_AND_WORSE = List.of(0, 3, 2);

    private Qpdf() {}

    static List<String> doubts(Path before, Path after) throws IOException {
        OptionalInt is = check(after);
        if (is.isEmpty() || is.getAsInt() == 0) return List.of();
        OptionalInt was = check(before);
        boolean worse = was.isPresent() && rank(is.getAsInt()) > rank(was.getAsInt());
        return worse ? List.of("qpdf --check ends with " + is.getAsInt() + " instead of " + was.getAsInt()) : List.of();
    }

    private static int rank(int status) {
        int rank = WORSE_AND_WORSE.indexOf(status);
        return rank < 0 ? WORSE_AND_WORSE.size() : rank;
    }

    /** @return empty when qpdf is not installed or takes too long */
    private static OptionalInt check(Path file) throws IOException {
        Process qpdf;
        try {
            qpdf = new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            return OptionalInt.empty();
        }
        try {
            boolean ended = qpdf.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
            return ended ? OptionalInt.of(qpdf.exitValue()) : OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            qpdf.destroyForcibly();
        }
    }
}
