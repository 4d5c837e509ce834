package bouquin.similarity;

import bouquin.boot.EmbeddedMariaDb;
import bouquin.documents.DocumentId;
import bouquin.documents.PageLook;
import bouquin.documents.PageText;
import bouquin.documents.pdf.PressedPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Finds planted copies among thousands of documents in a real MariaDB, and says how many are found, how many of those
 * found are right, and what it costs; beside it, comparing with every document one by one in memory. Arguments: a folder,
 * how many documents, how many of them as real PDFs, how many copies of each kind.
 */
final class SimilarityBench {
    private static final int OWNERS = 3_000, CHUNK = 100;

    private final Corpus corpus = new Corpus();
    private final Path work;
    private final int documents, pdfs, copies;
    private final List<DocumentId> ids = new ArrayList<>();
    private final List<long[]> sets = new ArrayList<>();
    private MariaDbDataSource owner;
    private Connection transaction;
    private ProcessHandle server;
    private Fingerprints fingerprints;
    private Lookup lookup;

    private SimilarityBench(String[] arguments) {
        work = Path.of(arguments[0]).toAbsolutePath();
        documents = Integer.parseInt(arguments[1]);
        pdfs = Integer.parseInt(arguments[2]);
        copies = Integer.parseInt(arguments[3]);
    }

    public static void main(String[] arguments) throws Exception {
        new SimilarityBench(arguments).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Files.createDirectories(work.resolve("tmp"));
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(work.resolve("mariadb"), freePort())) {
            owner = new MariaDbDataSource(database.url());
            owner.setUser(database.ownerUser());
            owner.setPassword(database.ownerPassword());
            Flyway.configure().dataSource(owner).locations("classpath:db/migration").outOfOrder(true).load().migrate();
            MariaDbDataSource application = new MariaDbDataSource(database.url());
            application.setUser(database.user());
            application.setPassword(database.password());
            transaction = application.getConnection();
            transaction.setAutoCommit(false);
            Tables tables = new Tables(OneConnection.over(transaction));
            fingerprints = new Fingerprints(tables);
            lookup = new Lookup(tables, fingerprints);
            server = ProcessHandle.of(Long.parseLong(Files.readString(work.resolve("mariadb/mariadbd.pid")).strip())).orElseThrow();
            fill();
            sizes();
            System.out.println("| kind | asked | found | recall | told | right | precision | whole | lookup, ms | 95 % | lookup, CPU ms | one by one, CPU ms |");
            System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
            for (Kind kind : Kind.values()) measure(kind);
        }
    }

    private enum Kind {
        RESAVED, ONE_PAGE_OFF, SHUFFLED, REWORDED, RASTERISED, NEW
    }

    /** One document, ready to be added. @param millis CPU time that its fingerprint took */
    private record Made(int number, Fingerprint print, long[] set, double millis) {}

    private void fill() throws Exception {
        List<Double> making = new ArrayList<>(), adding = new ArrayList<>();
        for (int number = 0; number < pdfs; number++) add(made(number), making, adding);
        for (int from = pdfs; from < documents; from += CHUNK) {
            List<Made> chunk = IntStream.range(from, Math.min(documents, from + CHUNK))
                    .parallel()
                    .mapToObj(this::made)
                    .toList();
            for (Made one : chunk) add(one, making, adding);
            if (from / CHUNK % 10 == 9) System.err.println(ids.size() + " documents");
        }
        System.out.printf(
                Locale.ROOT,
                "fingerprint: %s ms of CPU; into the tables: %s ms (medians and 95 %%)%n%n",
                middle(making),
                middle(adding));
    }

    private Made made(int number) {
        try {
            PressedPages pages = number < pdfs ? PressedPages.of(pdf(number), work.resolve("tmp")) : generated(number);
            long start = cpuOfThread();
            Fingerprint print = Fingerprint.of(pages.texts(), pages.looks());
            return new Made(number, print, set(pages.texts()), (cpuOfThread() - start) / 1e6);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PressedPages generated(int number) {
        List<List<String>> pages = corpus.document(number);
        return new PressedPages(Corpus.read(head(number), pages), PressedPages.asBars(pages));
    }

    private void add(Made made, List<Double> making, List<Double> adding) throws Exception {
        long start = System.nanoTime();
        DocumentId id = new DocumentId("%026d".formatted(made.number()));
        fingerprints.add(
                new Kept(
                        Kept.NOT_YET,
                        id,
                        "owner" + made.number() % OWNERS,
                        "%064d".formatted(made.number()),
                        made.print()),
                Instant.EPOCH);
        transaction.commit();
        making.add(made.millis());
        adding.add((System.nanoTime() - start) / 1e6);
        ids.add(id);
        sets.add(made.set());
    }

    private static long[] set(List<PageText> texts) {
        return Fingerprint.distinct(
                PageWords.of(texts).stream().map(PageWords::shingles).toList());
    }

    private static long cpuOfThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of this thread and of the database, in nanoseconds. */
    private long cpuOfBoth() {
        return cpuOfThread() + server.info().totalCpuDuration().orElse(Duration.ZERO).toNanos();
    }

    private void measure(Kind kind) throws Exception {
        int found = 0, told = 0, right = 0, whole = 0;
        long cpu = 0;
        List<Double> times = new ArrayList<>(), peer = new ArrayList<>();
        for (int copy = 0; copy < copies; copy++) {
            boolean real = kind == Kind.RESAVED || kind == Kind.RASTERISED;
            int number = kind == Kind.NEW ? documents + copy : real ? copy % pdfs : pdfs + (int) ((long) copy * (documents - pdfs) / copies);
            Fingerprint print = copyOf(number, kind, new Random(copy));
            Kept asked = new Kept(-1, new DocumentId("%026d".formatted(9_999_999)), "stranger", "f".repeat(64), print);
            long start = System.nanoTime(), used = cpuOfBoth();
            List<Lookup.Found> all = lookup.find(asked, Set.of());
            times.add((System.nanoTime() - start) / 1e6);
            cpu += cpuOfBoth() - used;
            transaction.commit();
            boolean hit = false;
            for (Lookup.Found one : all) {
                var strength = Thresholds.STANDARD.of(asked, one.kept(), one.overlap());
                if (strength.isEmpty()) continue;
                told++;
                boolean isOriginal = number < documents && one.kept().document().equals(ids.get(number));
                if (isOriginal) {
                    hit = true;
                    right++;
                    if (strength.get() != Strength.PART) whole++;
                } else if (System.getenv("SHOW") != null) System.err.println(kind + " false: " + one.overlap());
            }
            if (hit) found++;
            else if (kind != Kind.NEW && System.getenv("SHOW") != null)
                System.err.println(kind + " missed " + number + " pages " + print.pages().size() + " candidates " + all.stream().filter(f -> f.kept().document().equals(ids.get(number))).map(Lookup.Found::overlap).toList());
            if (copy % 10 == 0) peer.add(oneByOne());
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %d | %d | %.3f | %d | %s | %.0f | %s |%n",
                kind, copies, found, (double) found / copies, told, right, told == 0 ? 1 : (double) right / told, whole,
                middle(times).replace(" / ", " | "), cpu / 1e6 / copies, middle(peer).split(" / ")[0]);
    }

    /** The peer: the exact Jaccard index with each document, all in memory. */
    private double oneByOne() {
        long[] set = lastSet;
        long start = cpuOfThread();
        double best = 0;
        for (long[] other : sets) best = Math.max(best, jaccard(set, other));
        if (best > 1) throw new IllegalStateException();
        return (cpuOfThread() - start) / 1e6;
    }

    private long[] lastSet = {};

    private Fingerprint copyOf(int number, Kind kind, Random random) throws Exception {
        Path tmp = work.resolve("tmp");
        PressedPages pressed = null;
        List<PageText> texts;
        List<PageLook> looks;
        if (kind == Kind.RESAVED || kind == Kind.RASTERISED) {
            Path file = work.resolve("pdf/" + number + ".pdf"), copy = tmp.resolve("copy.pdf");
            if (kind == Kind.RASTERISED) PressedPages.rasterise(file, copy);
            else resave(file, copy, number);
            pressed = PressedPages.of(copy, tmp);
            texts = pressed.texts();
            looks = pressed.looks();
        } else {
            List<List<String>> pages = new ArrayList<>(corpus.document(number));
            if (kind == Kind.ONE_PAGE_OFF) pages.remove(random.nextInt(pages.size()));
            if (kind == Kind.SHUFFLED) Collections.shuffle(pages, random);
            if (kind == Kind.REWORDED) pages = corpus.reworded(pages, random);
            texts = Corpus.read(kind == Kind.ONE_PAGE_OFF ? "" : head(number), pages);
            looks = PressedPages.asBars(pages);
        }
        lastSet = set(texts);
        return Fingerprint.of(texts, looks);
    }

    private static void resave(Path file, Path copy, int number) throws Exception {
        List<List<String>> ways = List.of(
                List.of("qpdf", "--object-streams=generate", file.toString(), copy.toString()),
                List.of("mutool", "clean", "-gggz", file.toString(), copy.toString()),
                List.of("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=pdfwrite", "-sOutputFile=" + copy, file.toString()));
        Process process = new ProcessBuilder(ways.get(number % ways.size())).inheritIO().start();
        if (process.waitFor() > 3) throw new IllegalStateException("can't save again: " + file);
    }

    private Path pdf(int number) throws IOException {
        Path file = Files.createDirectories(work.resolve("pdf")).resolve(number + ".pdf");
        if (!Files.exists(file)) PressedPages.typeset(head(number), corpus.document(number, 3 + number % 22), file);
        return file;
    }

    private static String head(int number) {
        return "Cours de l’université n° " + number % 50;
    }

    private void sizes() throws Exception {
        try (Connection connection = owner.getConnection()) {
            connection.createStatement().execute("analyze table similarity_document, similarity_page, similarity_shingle, similarity_band, similarity_quarter");
            ResultSet rows = connection.createStatement().executeQuery(
                    "select table_name, table_rows, (data_length + index_length) / 1048576 from information_schema.tables where table_name like 'similarity%' order by 3 desc");
            while (rows.next()) System.out.printf(Locale.ROOT, "%s: %,d rows, %.1f MB%n", rows.getString(1), rows.getLong(2), rows.getDouble(3));
            System.out.println();
        }
    }

    private static double jaccard(long[] one, long[] other) {
        int i = 0, j = 0, both = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) { both++; i++; j++; }
            else if (one[i] < other[j]) i++;
            else j++;
        }
        return (double) both / Math.max(1, one.length + other.length - both);
    }

    private static String middle(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) return "0 / 0";
        return String.format(Locale.ROOT, "%.1f / %.1f", sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
