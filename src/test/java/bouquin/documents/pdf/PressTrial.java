package bouquin.documents.pdf;

import bouquin.documents.Heading;
import bouquin.documents.PressSettings;
import bouquin.documents.Pressed;
import bouquin.documents.Progress;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Presses folders of PDFs and prints a table: one line a file with state, seconds, restarts and what was found. Run with
 * an output folder and then files or folders; add {@code -v} at the end for headings and texts.
 */
final class PressTrial {
    private PressTrial() {}

    public static void main(String[] arguments) throws IOException {
        List<String> given = new ArrayList<>(List.of(arguments));
        boolean verbose = given.remove("-v");
        Path out = Path.of(given.remove(0));
        PressSettings settings = PressSettings.standard(System.getProperty("java.class.path"), out.resolve("workers"));
        try (PressPool pool = new PressPool(settings)) {
            for (String name : given) for (Path file : files(Path.of(name))) press(pool, file, out, verbose);
            System.out.println("restarts " + pool.restarts());
        }
    }

    private static List<Path> files(Path given) throws IOException {
        if (!Files.isDirectory(given)) return List.of(given);
        try (Stream<Path> all = Files.list(given)) {
            return all.sorted().toList();
        }
    }

    private static void press(PressPool pool, Path file, Path out, boolean verbose) throws IOException {
        Path folder = Files.createDirectories(out.resolve(file.getFileName().toString()));
        int restarts = pool.restarts();
        long start = System.nanoTime();
        StringBuilder steps = new StringBuilder();
        String state;
        try {
            Pressed pressed = pool.press(file, folder, progress -> note(steps, progress, start));
            state = "READY " + told(pressed, verbose);
        } catch (Rejected refused) {
            state = "REFUSED " + refused.getMessage();
        } catch (RuntimeException bug) {
            state = "BUG " + bug;
        }
        System.out.printf(
                Locale.ROOT,
                "%-45.45s %5.1f s %d [%s] %s%n",
                file.getFileName(),
                seconds(start),
                pool.restarts() - restarts,
                steps.toString().strip(),
                state);
    }

    private static void note(StringBuilder steps, Progress progress, long start) {
        if (progress.total() == 0)
            steps.append(String.format(Locale.ROOT, "%s@%.1f ", progress.step(), seconds(start)));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static String told(Pressed pressed, boolean verbose) {
        int figures = pressed.pages().stream().mapToInt(page -> page.figures()).sum();
        String line = "%dp %dw %df %s %dh %di%s%s '%s' | %s"
                .formatted(
                        pressed.pages().size(),
                        pressed.words(),
                        figures,
                        pressed.language(),
                        pressed.headings().size(),
                        pressed.previews().images().size(),
                        pressed.signatureLost() ? " SIGNED" : "",
                        pressed.preparation().needsStamping()
                                ? " STAMP" + pressed.preparation().doubts()
                                : "",
                        pressed.title(),
                        verbose
                                ? pressed.summary()
                                : pressed.summary()
                                        .substring(
                                                0,
                                                Math.min(60, pressed.summary().length())));
        return !verbose ? line : line + headings(pressed);
    }

    private static String headings(Pressed pressed) {
        return pressed.headings().stream()
                .limit(40)
                .map((Heading heading) ->
                        "\n    " + "  ".repeat(heading.level()) + heading.title() + " … " + heading.page())
                .collect(Collectors.joining());
    }
}
