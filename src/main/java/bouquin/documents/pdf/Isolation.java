package bouquin.documents.pdf;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How a worker is cut off from the network. On Linux, where {@code unshare} may make a network namespace, the worker has
 * no interface at all and can't open a connection. Elsewhere (containers often forbid it) nothing enforces it: then
 * only our own code stands between a file and the network, as PDFBox fetches nothing and streams in other files are
 * taken off; give the container itself no way out if that matters to you.
 */
final class Isolation {
    private static final List<List<String>> WAYS = List.of(List.of("unshare", "-rn"), List.of("unshare", "-n"));
    private static final int TRIAL_SECONDS = 5;

    private static final List<String> PREFIX =
            WAYS.stream().filter(Isolation::works).findFirst().orElse(List.of());

    private Isolation() {}

    /** What to write before a command; empty when the machine offers nothing. */
    static List<String> prefix() {
        return PREFIX;
    }

    private static boolean works(List<String> way) {
        try {
            Process trial = new ProcessBuilder(way.get(0), way.get(1), "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS)) return trial.exitValue() == 0;
            trial.destroyForcibly();
            return false;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
