package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The pages of a file as another program draws them, at 60 dpi, one PNM file a page. */
final class Rendering {
    static final List<String> TOOLS = List.of("pdftoppm", "mutool");
    private static final int SECONDS_MAX = 300;

    private final Path folder;
    private final List<Path> images;

    private Rendering(Path folder, List<Path> images) {
        this.folder = folder;
        this.images = images;
    }

    static Rendering of(String tool, Path pdf, Path work) throws IOException {
        Path folder = Files.createTempDirectory(work, "drawn");
        String out = folder.resolve("p").toString();
        int status = tool.equals("mutool")
                ? run("mutool", "draw", "-q", "-r", "60", "-c", "rgb", "-o", out + "-%05d.ppm", pdf.toString())
                : run("pdftoppm", "-q", "-r", "60", "-cropbox", pdf.toString(), out);
        try (Stream<Path> drawn = Files.list(folder)) {
            return new Rendering(folder, status < 0 ? List.of() : drawn.sorted().toList());
        }
    }

    int pages() {
        return images.size();
    }

    /** How many pixels outside the mark's place are others, and on which pages. */
    String differences(Rendering other, List<PageFrame> frames) throws IOException {
        if (images.size() != other.images.size()) return images.size() + " pages, " + other.images.size();
        long all = 0;
        List<Integer> where = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            Picture one = Picture.read(images.get(i)), two = Picture.read(other.images.get(i));
            long pixels = one.differences(two, Picture.place(frames.get(i), one));
            if (pixels > 0) where.add(i + 1);
            all += pixels;
        }
        return all + (where.isEmpty() ? "" : " on " + where);
    }

    /** The largest mean difference of a page, of 255, by blocks of pixels. */
    String worstMean(Rendering other, List<PageFrame> frames) throws IOException {
        if (images.size() != other.images.size()) return "–";
        double worst = 0;
        for (int i = 0; i < images.size(); i++) {
            Picture one = Picture.read(images.get(i)), two = Picture.read(other.images.get(i));
            worst = Math.max(worst, one.meanDifference(two, Picture.place(frames.get(i), one)));
        }
        return String.format(Locale.ROOT, "%.2f", worst);
    }

    void delete() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    /** How {@code qpdf --check} ends: 0 sound, 3 with warnings, 2 with errors. */
    static int check(Path pdf) throws IOException {
        return run("qpdf", "--check", pdf.toString());
    }

    static boolean isWorse(String checks) {
        List<String> worseAndWorse = List.of("0", "3", "2", "-1");
        String[] both = checks.split(" → ");
        return worseAndWorse.indexOf(both[1]) > worseAndWorse.indexOf(both[0]);
    }

    private static int run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(SECONDS_MAX, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        } finally {
            process.destroyForcibly();
        }
    }
}
