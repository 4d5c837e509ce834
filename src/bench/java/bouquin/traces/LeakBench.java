package bouquin.traces;

import bouquin.documents.ComparedPage;
import bouquin.documents.Comparison;
import bouquin.documents.DocumentId;
import bouquin.documents.ExaminedPage;
import bouquin.documents.Examination;
import bouquin.documents.Mark;
import bouquin.documents.pdf.Lab;
import bouquin.identity.AccountId;
import bouquin.licensing.CopyId;
import bouquin.licensing.Holder;
import bouquin.licensing.LicenceId;
import bouquin.licensing.LicenceState;
import bouquin.licensing.LicenceView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What survives of a copy's marks. Arguments: a folder for work, then folders of PDF files. Each file is sold 200 times; two of its copies
 * are put through each treatment and traced: by the shifts that are read blind, by those that are measured, and by everything as the leak
 * desk does it. Names count only when the desk would name: at 0.99 by shifts, at 0.75 with a code.
 */
final class LeakBench {
    private static final int COPIES = 200;
    private static final int PAGES_ENOUGH = 4;
    private static final DocumentId DOCUMENT = new DocumentId("document");
    private static final String CODES = "23456789ABCDEFGHJKMNPQRTVWXYZ";

    /** What came out of one treatment over all files. */
    private static final class Row {
        final int[] right = new int[6];
        int files, longer, wrong, failed, pages, blindPages, measuredPages;
    }

    private final Path work;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private int files, longer, stamped;

    private LeakBench(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        LeakBench bench = new LeakBench(Path.of(arguments[0]));
        int pagesMax = Integer.parseInt(System.getenv().getOrDefault("MAX_PAGES", "120"));
        int filesMax = Integer.parseInt(System.getenv().getOrDefault("MAX_FILES", "1000"));
        List<Path> files = new ArrayList<>();
        for (String folder : List.of(arguments).subList(1, arguments.length))
            try (Stream<Path> all = Files.list(Path.of(folder))) {
                files.addAll(all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList());
            }
        for (Path file : files) if (bench.files < filesMax) bench.file(file, pagesMax);
        bench.print();
    }

    private void file(Path file, int pagesMax) throws IOException {
        Path folder = Files.createDirectories(work.resolve("file-" + file.hashCode()));
        Lab lab = new Lab(folder);
        int pages;
        try {
            pages = lab.prepare(file);
        } catch (RuntimeException refused) {
            System.err.println(file.getFileName() + " is not sold: " + refused.getMessage());
            return;
        }
        if (pages > pagesMax) return;
        files++;
        if (pages >= PAGES_ENOUGH) longer++;
        if (lab.stamps()) stamped++;
        List<CopyId> copies = IntStream.range(0, COPIES)
                .mapToObj(i -> new CopyId(new LicenceId(String.valueOf(i)), file.getFileName().hashCode() + "-secret-" + i))
                .toList();
        Path one = folder.resolve("one.pdf"), other = folder.resolve("other.pdf");
        lab.copy(mark(copies.get(17)), one);
        lab.copy(mark(copies.get(117)), other);
        for (Treatment treatment : Treatment.all()) {
            long start = System.nanoTime();
            treat(treatment, file, lab, copies, one, other, pages, folder.resolve("leaked.pdf"));
            long millis = (System.nanoTime() - start) / 1_000_000;
            if (millis > 20_000) System.err.println(file.getFileName() + ", " + treatment.name() + ": " + millis + " ms");
        }
        delete(folder);
        System.err.println(files + " " + file.getFileName() + " " + pages);
    }

    private void treat(
            Treatment treatment, Path file, Lab lab, List<CopyId> copies, Path one, Path other, int pages, Path leaked)
            throws IOException {
        Row row = rows.computeIfAbsent(treatment.name(), none -> new Row());
        Files.deleteIfExists(leaked);
        try {
            if (!treatment.act().run(one, other, leaked)) {
                row.failed++;
                return;
            }
            Set<CopyId> sought = treatment.mixes() ? Set.of(copies.get(17), copies.get(117)) : Set.of(copies.get(17));
            judge(row, treatment, file, lab, copies, sought, leaked, pages);
        } catch (Exception | StackOverflowError broken) {
            row.failed++;
            System.err.println(file.getFileName() + ", " + treatment.name() + ": " + broken);
        }
    }

    private void judge(
            Row row, Treatment treatment, Path file, Lab lab, List<CopyId> copies, Set<CopyId> sought, Path leaked, int pages)
            throws IOException {
        Examination examination = Lab.examine(leaked);
        Comparison comparison = lab.compare(leaked);
        boolean enough = (treatment.mixes() ? pages / 2 : pages) >= PAGES_ENOUGH;
        row.files++;
        if (enough) row.longer++;
        List<Set<CopyId>> named = List.of(
                byShifts(examination, comparison, copies, true),
                byShifts(examination, comparison, copies, false),
                byEverything(examination, comparison, copies));
        for (int way = 0; way < 3; way++) {
            boolean right = named.get(way).equals(sought);
            if (right) row.right[way]++;
            if (right && enough) row.right[3 + way]++;
            if (!sought.containsAll(named.get(way))) {
                row.wrong++;
                System.err.println("WRONG " + file.getFileName() + ", " + treatment.name() + ", way " + way + ": " + named.get(way));
            }
        }
        row.pages += comparison.pages().size();
        row.blindPages += (int) examination.pages().stream().filter(page -> page.shift() != null).count();
        row.measuredPages += (int) comparison.pages().stream().filter(page -> page.measured() != null).count();
    }

    private static Set<CopyId> byShifts(Examination file, Comparison comparison, List<CopyId> copies, boolean blind) {
        List<PageSign> signs = new ArrayList<>();
        for (ComparedPage page : comparison.pages()) {
            ExaminedPage read = file.pages().get(page.number() - 1);
            signs.add(new PageSign(page.number(), page.original(), blind ? read.shift() : page.measured(), Set.of(), false));
        }
        return new Inquiry(signs, copies, Map.of()).answer().named().keySet();
    }

    private static Set<CopyId> byEverything(Examination file, Comparison comparison, List<CopyId> copies) {
        Map<String, LicenceView> codes = new HashMap<>();
        Map<LicenceId, LicenceView> licences = new HashMap<>();
        for (CopyId copy : copies) {
            LicenceView licence = licence(copy);
            licences.put(copy.licence(), licence);
            boolean readable = file.pages().stream()
                    .anyMatch(page -> (page.text() + page.seen()).contains(licence.purchaseCode()));
            if (readable) codes.put(licence.purchaseCode(), licence);
        }
        Findings findings = new Findings(file, codes);
        findings.add(DOCUMENT, comparison, copies, licences::get);
        Set<LicenceId> named = findings.conclude().matches().stream().map(TraceMatch::licenceId).collect(Collectors.toSet());
        return copies.stream().filter(copy -> named.contains(copy.licence())).collect(Collectors.toCollection(HashSet::new));
    }

    private static Mark mark(CopyId copy) {
        return new Mark("Buyer " + copy.licence(), code(copy), LocalDate.of(2026, 11, 25), Locale.ENGLISH, copy.value());
    }

    private static String code(CopyId copy) {
        StringBuilder code = new StringBuilder("BQ-");
        long hash = copy.value().hashCode() * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < 8; i++, hash >>>= 6) code.append(i == 4 ? "-" : "").append(CODES.charAt((int) (hash & 63) % CODES.length()));
        return code.toString();
    }

    private static LicenceView licence(CopyId copy) {
        Holder holder = new Holder("buyer" + copy.licence() + "@example.org", new AccountId("account"), "");
        return new LicenceView(
                copy.licence(), "order", 1, DOCUMENT, "Title", holder, "en", code(copy), LicenceState.ACTIVE, Instant.EPOCH, null, null);
    }

    private void print() {
        System.out.println(files + " documents, " + longer + " of them of " + PAGES_ENOUGH + " pages or more, " + stamped
                + " stamped; " + COPIES + " copies of each.");
        System.out.println();
        System.out.println("| treatment | documents | >= 4 pages | blind | informed | with the code | all: blind | informed | with the code | wrong | not done | pages read blind | pages measured |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        rows.forEach((name, row) -> System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d %% | %d %% |%n",
                name, row.files, row.longer, row.right[3], row.right[4], row.right[5], row.right[0], row.right[1], row.right[2],
                row.wrong, row.failed, 100 * row.blindPages / Math.max(1, row.pages), 100 * row.measuredPages / Math.max(1, row.pages)));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) Files.deleteIfExists(path);
        }
    }
}
