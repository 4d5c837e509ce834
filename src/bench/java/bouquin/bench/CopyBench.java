package bouquin.bench;

import bouquin.bench.Contender.Cost;
import bouquin.documents.Manifest;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Preparation;
import bouquin.documents.pdf.MarkText;
import bouquin.documents.pdf.Master;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one buyer's copy costs: ours over a loopback connection, against sendfile of the same bytes, and against tools that stamp
 * into a file. All ways take turns, run by run, after a warm-up; medians are shown.
 */
final class CopyBench {
    private static final int WARM_UP_ROUNDS = 30;
    private static final int WARM_UP_COPIES = 3_000;
    private static final MarkText ENGRAVER = new MarkText();
    private static int buyers;

    private CopyBench() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        Path stamp = Paper.make(work.resolve("stamp.pdf"), 1, 2_000);
        System.out.println("| pages | MB | way | wall, ms | CPU, ms | CPU, sendfile = 1 | CPU, our copy = 1 |");
        System.out.println("|--:|--:|---|--:|--:|--:|--:|");
        measure(work, stamp, 21, 1_600_000);
        measure(work, stamp, 101, 12_000_000);
        measure(work, stamp, 504, 64_000_000);
        System.exit(0);
    }

    private static void measure(Path work, Path stamp, int pages, long bytes) throws Exception {
        Path paper = Paper.make(work.resolve("paper.pdf"), pages, bytes);
        Path master = work.resolve("master.pdf");
        Preparation prepared = Master.prepare(paper, master);
        if (prepared.needsStamping()) throw new IllegalStateException(prepared.doubts().toString());
        for (int i = 0; i < WARM_UP_COPIES; i++) copy(master, prepared.manifest());
        List<Contender> contenders = new ArrayList<>(senders(master, prepared.manifest()));
        contenders.addAll(stampers(paper, stamp, work.resolve("copy.pdf")));
        print(pages, Files.size(master), rounds(contenders));
        for (Contender contender : contenders) if (contender instanceof Sending sending) sending.close();
    }

    private static List<Contender> senders(Path master, Manifest manifest) throws Exception {
        long size = manifest.size();
        return List.of(
                new Sending("sendfile", size, to -> sendfile(master, to)),
                new Sending("our copy, channel", size, to -> copy(master, manifest).writeTo(to, 0, size)),
                new Sending("our copy, stream", size, to -> copy(master, manifest)
                        .writeTo(to.socket().getOutputStream(), 0, size)));
    }

    private static List<Contender> stampers(Path paper, Path stamp, Path copy) throws Exception {
        List<Contender> stampers = new ArrayList<>();
        if (Tool.isInstalled("qpdf"))
            stampers.add(new Tool("qpdf --overlay", "qpdf " + paper + " --overlay " + stamp + " --repeat=1 -- " + copy));
        if (Tool.isInstalled("pdftk"))
            stampers.add(new Tool("pdftk multistamp", "pdftk " + paper + " multistamp " + stamp + " output " + copy));
        stampers.add(new WarmPdfBox(paper, copy));
        return stampers;
    }

    private static void sendfile(Path file, SocketChannel to) throws Exception {
        try (FileChannel in = FileChannel.open(file)) {
            for (long at = 0, size = in.size(); at < size; ) at += in.transferTo(at, size - at, to);
        }
    }

    /** Each download is another buyer's. */
    private static MarkedCopy copy(Path master, Manifest manifest) throws Exception {
        String id = String.format(Locale.ROOT, "copy-%08d", buyers++);
        Mark mark = new Mark("Zoë Müller-Ångström Ελένη", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, id);
        return MarkedCopy.spliced(master, manifest, mark, ENGRAVER);
    }

    /** One run of each in turn, beginning with another each time, so that all suffer the same from what else the machine does. */
    private static Map<String, List<Cost>> rounds(List<Contender> contenders) throws Exception {
        Map<String, List<Cost>> costs = new LinkedHashMap<>();
        int rounds = contenders.stream().mapToInt(Contender::runs).max().orElseThrow();
        List<Contender> turn = new ArrayList<>(contenders);
        contenders.forEach(contender -> costs.put(contender.name(), new ArrayList<>()));
        for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
            Collections.rotate(turn, 1);
            for (Contender contender : turn) {
                if (round >= contender.runs() || round < -1 && !(contender instanceof Sending)) continue;
                Cost cost = contender.run();
                if (round >= 0) costs.get(contender.name()).add(cost);
            }
        }
        return costs;
    }

    private static void print(int pages, long bytes, Map<String, List<Cost>> costs) {
        double sendfile = median(costs.get("sendfile"), false), ours = median(costs.get("our copy, channel"), false);
        costs.forEach((name, of) -> {
            double cpu = median(of, false);
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %s | %.2f | %.2f | %.2f | %.2f |%n",
                    pages, bytes / 1e6, name, median(of, true), cpu, cpu / sendfile, cpu / ours);
        });
    }

    /** In milliseconds. */
    private static double median(List<Cost> costs, boolean wall) {
        double[] sorted = costs.stream()
                .mapToDouble(cost -> (wall ? cost.wall() : cost.cpu()) / 1e6)
                .sorted()
                .toArray();
        return sorted[sorted.length / 2];
    }
}
