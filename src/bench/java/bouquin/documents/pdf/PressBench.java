package bouquin.documents.pdf;

import bouquin.documents.Press;
import bouquin.documents.Progress;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What reading and drawing cost the press, warm, beside poppler's tools with a process for each document, which is how
 * they are used. Arguments: a folder for work, then PDF files. CPU counts the whole process of either side, garbage
 * collector and compiler included; rounds alternate; the figure of a document is its median.
 */
final class PressBench {
    private static final int ROUNDS = 7, WARM_UP = 6;
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class);

    private static double childMillis;

    private PressBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        List<Path> files = readable(Stream.of(arguments).skip(1).map(Path::of).toList());
        System.out.println("| what | documents | ours, CPU ms | peer | peer, CPU ms | ratio of sums | median ratio |");
        System.out.println("|---|--:|--:|---|--:|--:|--:|");
        compare("page 1 at 110 dpi as JPEG", "pdftoppm", files, file -> draw(file, work), file -> toppm(file, work));
        compare("whole text", "pdftotext", files, file -> read(file, work), PressBench::totext);
        System.exit(0);
    }

    private interface Way {
        void run(Path file) throws Exception;
    }

    private static void compare(String what, String peer, List<Path> files, Way ours, Way theirs) throws Exception {
        double[] our = new double[files.size()], their = new double[files.size()];
        for (int round = 0; round < WARM_UP; round++) for (Path file : files) ours.run(file);
        for (int at = 0; at < files.size(); at++) {
            double[] mine = new double[ROUNDS], other = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                mine[round] = processCpu(ours, files.get(at));
                other[round] = childCpu(theirs, files.get(at));
            }
            our[at] = median(mine);
            their[at] = median(other);
        }
        double[] ratios = new double[files.size()];
        for (int at = 0; at < ratios.length; at++) ratios[at] = our[at] / their[at];
        double sum = Arrays.stream(our).sum(), theirSum = Arrays.stream(their).sum();
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %s | %.0f | %.2f | %.2f |%n",
                what, files.size(), sum, peer, theirSum, sum / theirSum, median(ratios));
    }

    private static double processCpu(Way way, Path file) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        way.run(file);
        return (SYSTEM.getProcessCpuTime() - before) / 1e6;
    }

    /** User and system time of the processes that the peer's way starts, as the shell reports them. */
    private static double childCpu(Way way, Path file) throws Exception {
        childMillis = 0;
        way.run(file);
        return childMillis;
    }

    private static void draw(Path file, Path work) throws Exception {
        try (PDDocument document = Opening.open(file)) {
            PageImages images = new PageImages(document);
            int width = Math.round(PageImages.seen(document.getPage(0)).getWidth() * 110 / 72);
            BufferedImage page = images.draw(1, Math.max(1, width), Deadline.inMillis(60_000));
            Pixels.save(page, work.resolve("ours.jpg"), false);
        }
    }

    private static void read(Path file, Path work) throws Exception {
        Path disarmed = work.resolve(Press.DISARMED);
        Files.deleteIfExists(disarmed);
        Files.createSymbolicLink(disarmed, file.toAbsolutePath());
        Ask ask = new Ask(
                Progress.Step.READ, null, work.toString(), Set.of(), Set.of(), 2000, null, 60_000, 60_000);
        Reading.run(ask, (done, total) -> {}, () -> {});
    }

    private static void toppm(Path file, Path work) throws Exception {
        run("pdftoppm", "-jpeg", "-r", "110", "-f", "1", "-l", "1", "-singlefile", file.toString(), work + "/theirs");
    }

    private static void totext(Path file) throws Exception {
        run("pdftotext", file.toString(), "/dev/null");
    }

    private static void run(String... command) throws Exception {
        List<String> timed = new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%3U %3S'; time \"$@\" 2>/dev/null", "peer"));
        timed.addAll(List.of(command));
        Process process = new ProcessBuilder(timed)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        String[] lines = told.strip().split("\n");
        for (String seconds : lines[lines.length - 1].split(" ")) childMillis += Double.parseDouble(seconds) * 1000;
    }

    /** What both sides can open. */
    private static List<Path> readable(List<Path> files) {
        List<Path> readable = new ArrayList<>();
        for (Path file : files)
            try (PDDocument document = Opening.open(file)) {
                if (document.getNumberOfPages() > 0) readable.add(file);
            } catch (Exception notAPdf) {
                System.err.println("left out: " + file.getFileName());
            }
        return readable;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
