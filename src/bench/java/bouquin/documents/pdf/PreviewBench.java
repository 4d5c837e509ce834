package bouquin.documents.pdf;

import bouquin.documents.PreviewImage;
import bouquin.documents.Previews;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What previews weigh in JPEG, and what readers get who take WebP. Arguments: a folder for work, then PDF files. */
final class PreviewBench {
    private PreviewBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Map<String, long[]> sums = new TreeMap<>();
        double seconds = 0;
        for (Path file : Stream.of(arguments).skip(1).map(Path::of).toList()) {
            Path folder = Files.createTempDirectory(work, "previews");
            Check.run(ask(Step.CHECK, file.toString(), folder));
            List<PreviewImage> images = new ArrayList<>(show(Step.SHOW, folder).images());
            List<PreviewImage> hidden = show(Step.HIDE, folder).images();
            images.addAll(hidden.subList(0, Math.min(40, hidden.size())));
            long start = System.nanoTime();
            Previews both = Webp.beside(new Previews(List.of(1), images), folder, Deadline.inMillis(600_000));
            seconds += (System.nanoTime() - start) / 1e9;
            for (PreviewImage image : images) weigh(image, both, folder, sums);
        }
        System.out.println("| images | how many | in JPEG, kB | for who takes WebP, kB | saved | WebP is smaller |");
        System.out.println("|---|--:|--:|--:|--:|--:|");
        sums.forEach(PreviewBench::row);
        System.out.printf(Locale.ROOT, "%nAll of WebP took %.1f s.%n", seconds);
    }

    private static void weigh(PreviewImage image, Previews both, Path folder, Map<String, long[]> sums)
            throws IOException {
        String name = image.file().replace(".jpg", ".webp");
        boolean smaller = both.images().stream().anyMatch(other -> other.file().equals(name));
        long jpeg = Files.size(folder.resolve(image.file()));
        long least = smaller ? Files.size(folder.resolve(name)) : jpeg;
        long[] sum = sums.computeIfAbsent((image.hidden() ? "hidden, " : "free, ") + image.width(), none -> new long[4]);
        sum[0]++;
        sum[1] += jpeg;
        sum[2] += least;
        sum[3] += smaller ? 1 : 0;
    }

    private static void row(String name, long[] sum) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d %% | %d |%n",
                name, sum[0], sum[1] / 1000, sum[2] / 1000, 100 - 100 * sum[2] / Math.max(1, sum[1]), sum[3]);
    }

    private static Previews show(Step step, Path folder) throws IOException {
        return new Showing(ask(step, null, folder), (done, total) -> {}, () -> {}).run();
    }

    private static Ask ask(Step step, String source, Path folder) {
        return new Ask(step, source, folder.toString(), Set.of(), Set.of(), 2_000, null, 600_000, 60_000);
    }
}
