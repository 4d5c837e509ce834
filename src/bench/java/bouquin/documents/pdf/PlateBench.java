package bouquin.documents.pdf;

import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.PlateOrder;
import bouquin.documents.Press;
import bouquin.documents.PressSettings;
import bouquin.documents.Pressed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** How long a reader waits for a page, by a warm worker. Arguments: a folder for work, then PDF files. */
final class PlateBench {
    private static final int PAGES_MAX = 15, WARM_UP = 6;
    private static final Mark MARK =
            new Mark("Zoë Martin", "BQN-2345-ABCD", LocalDate.of(2026, 11, 25), Locale.FRENCH, "copy-12345678");

    private PlateBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        System.out.println("| document | pages | MB | width | median, ms | longest, ms |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        PressSettings settings = PressSettings.standard(System.getProperty("java.class.path"), work.resolve("workers"));
        try (PressPool pool = new PressPool(settings)) {
            for (Path file : Stream.of(arguments).skip(1).map(Path::of).toList())
                for (int width : new int[] {1_100, 1_600}) measure(pool, file, width, Files.createTempDirectory(work, "plate"));
        }
        System.exit(0);
    }

    private static void measure(PressPool pool, Path file, int width, Path folder) throws Exception {
        Pressed pressed = pool.press(file, folder, progress -> {});
        if (pressed.preparation().needsStamping()) return;
        MarkedCopy copy = MarkedCopy.spliced(
                folder.resolve(Press.MASTER), pressed.preparation().manifest(), MARK, new MarkText());
        int pages = pressed.pages().size();
        for (int warm = 0; warm < WARM_UP; warm++) draw(pool, copy, 1 + warm % pages, width, folder);
        double[] millis = new double[Math.min(pages, PAGES_MAX)];
        for (int at = 0; at < millis.length; at++) {
            long start = System.nanoTime();
            draw(pool, copy, 1 + at * pages / millis.length, width, folder);
            millis[at] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.1f | %d | %.0f | %.0f |%n",
                file.getFileName(), pages, copy.length() / 1e6, width, millis[millis.length / 2], millis[millis.length - 1]);
    }

    private static void draw(PressPool pool, MarkedCopy copy, int page, int width, Path folder) {
        pool.plate(new PlateOrder(page, width), copy, folder.resolve("plate.jpg"));
    }
}
