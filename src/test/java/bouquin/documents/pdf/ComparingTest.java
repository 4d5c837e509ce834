package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.documents.ComparedPage;
import bouquin.documents.Comparison;
import bouquin.documents.Displacement;
import bouquin.documents.Examination;
import bouquin.documents.Manuscript;
import bouquin.documents.Manuscript.Paragraph;
import bouquin.documents.Manuscript.Section;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.PageShift;
import bouquin.documents.Preparation;
import bouquin.documents.Progress.Step;
import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shifts of a copy are read back, page by page, whatever was done to the file. */
class ComparingTest {
    private static final Mark MARK = new Mark(
            "Zoë Müller",
            "BQ-7K3M-9Q2T",
            LocalDate.of(2026, 11, 23),
            Locale.FRENCH,
            "0123456789abcdef0123456789abcdef");
    private static final double STEP = PageShift.STEP / 1000.0;

    @TempDir
    static Path shelf;

    @TempDir
    Path folder;

    private static Path master;
    private static Path copy;

    @BeforeAll
    static void sell() throws IOException {
        Path book = shelf.resolve("book.pdf");
        master = shelf.resolve("master.pdf");
        copy = shelf.resolve("copy.pdf");
        new PdfTypesetter().typeset(book(), book);
        Preparation preparation = Master.prepare(book, master);
        MarkedCopy made = MarkedCopy.spliced(master, preparation.manifest(), MARK, new MarkText());
        try (OutputStream out = Files.newOutputStream(copy)) {
            made.writeTo(out, 0, made.length());
        }
    }

    @Test
    void anUntouchedCopyIsReadExactlyAndBlindToo() throws IOException {
        assertAllPagesAreRead(compare(copy));
        Examination examination = Examining.run(ask(Step.EXAMINE, copy, ""), (done, total) -> {}, () -> {});
        examination.pages().forEach(page -> assertIsOurs(page.number(), page.shift()));
        assertTrue(examination.pages().get(0).text().contains(MARK.code()));
    }

    @Test
    void qpdfKeepsEveryPage() throws Exception {
        Path saved = folder.resolve("saved.pdf");
        assumeTrue(runs("qpdf", "--object-streams=generate", "--recompress-flate", copy.toString(), saved.toString()));
        assertAllPagesAreRead(compare(saved));
    }

    @Test
    void ghostscriptKeepsEveryPageForWhoPutsTheMasterThroughItToo() throws Exception {
        Path saved = folder.resolve("saved.pdf");
        assumeTrue(runs("gs", "-q", "-sDEVICE=pdfwrite", "-o", saved.toString(), copy.toString()));
        assertAllPagesAreRead(compare(saved));
    }

    @Test
    void pagesAreKnownByWhatStandsOnThemInAnyOrder() throws IOException {
        Path part = folder.resolve("part.pdf");
        List<Integer> order = List.of(9, 4, 12, 6);
        try (PDDocument document = Loader.loadPDF(copy.toFile());
                PDDocument some = new PDDocument()) {
            for (int page : order) some.importPage(document.getPage(page - 1));
            some.save(part.toFile());
        }
        Comparison comparison = compare(part);
        assertEquals(
                order, comparison.pages().stream().map(ComparedPage::original).toList());
        comparison.pages().forEach(page -> assertIsOurs(page.original(), page.measured()));
    }

    @Test
    void aShiftThatWasFoldedIntoOtherMatricesIsMeasured() throws IOException {
        Path folded = folder.resolve("folded.pdf");
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (PDPage page : document.getPages())
                try (PDPageContentStream before =
                        new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
                    before.transform(Matrix.getTranslateInstance(0.5f, 0));
                    before.transform(Matrix.getTranslateInstance(-0.5f, 0));
                }
            document.save(folded.toFile());
        }
        assertAllPagesAreRead(compare(folded));
    }

    @Test
    void scaledPagesFloatTogether() throws IOException {
        Path scaled = folder.resolve("scaled.pdf");
        try (PDDocument document = Loader.loadPDF(copy.toFile())) {
            for (PDPage page : document.getPages())
                try (PDPageContentStream before =
                        new PDPageContentStream(document, page, AppendMode.PREPEND, true, false)) {
                    before.transform(new Matrix(0.7f, 0, 0, 0.7f, 40, 25));
                }
            document.save(scaled.toFile());
        }
        Comparison comparison = compare(scaled);
        Displacement first = comparison.pages().get(1).measured();
        assertTrue(first.floating());
        double right = first.right() - shift(2).right() / 1000.0, up = first.up() - shift(2).up() / 1000.0;
        for (ComparedPage page :
                comparison.pages().subList(1, comparison.pages().size())) {
            assertEquals(
                    right + shift(page.original()).right() / 1000.0,
                    page.measured().right(),
                    STEP / 4);
            assertEquals(
                    up + shift(page.original()).up() / 1000.0, page.measured().up(), STEP / 4);
        }
    }

    @Test
    void aStrangersFileHasNoPageOfOurs() throws IOException {
        Path other = folder.resolve("other.pdf");
        try (Papers papers = new Papers()) {
            papers.page("BT /Body 12 Tf 72 700 Td (Nothing of this was ever sold by anybody on the quays.) Tj ET");
            papers.save(folder);
        }
        Files.move(folder.resolve("paper.pdf"), other);
        Comparison comparison = compare(other);
        assertEquals(0, comparison.known());
        assertNull(comparison.pages().get(0).measured());
    }

    @Test
    void aHostileFileIsRefused() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\ntrailer <</Root 1 0 R>>");
        assertThrows(Rejected.class, () -> compare(broken));
        assertThrows(Rejected.class, () -> Examining.run(ask(Step.EXAMINE, broken, ""), (done, total) -> {}, () -> {}));
    }

    @Test
    void aDocumentsOwnFirstMatrixIsNotTakenForAShift() throws IOException {
        try (Papers papers = new Papers()) {
            PDPage moved = papers.page("q 1 0 0 1 72 700 cm BT /Body 12 Tf (Moved.) Tj ET Q");
            PDPage fine = papers.page("q 1 0 0 1 0.05 0 cm BT /Body 12 Tf (Moved.) Tj ET Q");
            assertFalse(BlindShift.of(moved).isPresent());
            assertFalse(BlindShift.of(fine).isPresent());
        }
    }

    /** No two pages of it are alike. */
    private static Manuscript book() {
        List<Section> chapters = IntStream.rangeClosed(1, 10)
                .mapToObj(
                        i -> new Section("Chapter " + i, 1, List.of(new Paragraph(words(i)), new Paragraph(words(-i)))))
                .toList();
        return new Manuscript("The quays", "Aline Mercier", "en", "", chapters);
    }

    private static String words(int seed) {
        return IntStream.range(0, 400)
                .mapToObj(i -> Integer.toString((seed * 7919 + i * 104_729) & 0xfffff, 36))
                .collect(Collectors.joining(" "));
    }

    private void assertAllPagesAreRead(Comparison comparison) {
        assertTrue(comparison.pages().size() >= 12);
        for (ComparedPage page : comparison.pages()) {
            assertEquals(page.number(), page.original());
            assertIsOurs(page.original(), page.measured());
        }
    }

    private static void assertIsOurs(int page, Displacement read) {
        assertEquals(shift(page).right() / 1000.0, read.right(), STEP / 4, "page " + page + " to the right");
        assertEquals(shift(page).up() / 1000.0, read.up(), STEP / 4, "page " + page + " up");
    }

    private static PageShift shift(int page) {
        return PageShift.at(MARK.copyId(), page);
    }

    private Comparison compare(Path leaked) throws IOException {
        return Comparing.run(ask(Step.COMPARE, leaked, master.toString()), (done, total) -> {}, () -> {});
    }

    private static Ask ask(Step step, Path source, String folder) {
        return new Ask(step, source.toString(), folder, Set.of(), Set.of(), 2_000, null, 120_000, 30_000);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }
}
