package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Preparation;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever it hides, what acts or reaches outside is not in what is sold: qpdf and a reader of our own say so, not the press. */
class DisarmedTest {
    private static final Mark MARK =
            new Mark("Zoë Müller", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-of-zoe");

    @TempDir
    Path folder;

    @BeforeAll
    static void qpdf() {
        assumeTrue(isInstalled(), "qpdf is not installed");
    }

    static Stream<String> hidingPlaces() {
        return HidingPlaces.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    void nothingHidesIn(String place) throws IOException {
        RawPdf pdf = new RawPdf();
        HidingPlaces.all().get(place).accept(pdf);
        Path disarmed = disarmed(pdf.save(folder.resolve("in.pdf")));
        assertClean(disarmed);
        Path master = folder.resolve(Press.MASTER);
        Preparation preparation = Master.prepare(disarmed, master);
        assertEquals(List.of(), preparation.doubts());
        assertClean(master);
        MarkedCopy copy = MarkedCopy.spliced(master, preparation.manifest(), MARK, new MarkText());
        Path sold = folder.resolve("sold.pdf");
        try (OutputStream out = Files.newOutputStream(sold)) {
            copy.writeTo(out, 0, copy.length());
        }
        assertClean(sold);
    }

    @ParameterizedTest
    @MethodSource("hidingPlaces")
    void theReaderSeesWhatHidesIn(String place) throws IOException {
        RawPdf pdf = new RawPdf();
        HidingPlaces.all().get(place).accept(pdf);
        Path hostile = pdf.save(folder.resolve("in.pdf"));
        assertNotEquals("", findsIn(hostile));
    }

    @Test
    void aWorkOfOurOwnIsClean() throws IOException {
        Path book = folder.resolve("book.pdf");
        new PdfTypesetter().typeset(Manuscripts.book(2), book);
        assertEquals(List.of(), Inspection.of(book));
    }

    private static String findsIn(Path file) throws IOException {
        boolean evil = Files.readString(file, StandardCharsets.ISO_8859_1).contains("evil");
        Inspection inspection = Inspection.open(file);
        return String.join(", ", inspection.finds()) + (evil || inspection.holds("evil") ? " evil" : "");
    }

    private static void assertClean(Path file) throws IOException {
        assertEquals("", findsIn(file), file.getFileName().toString());
    }

    private Path disarmed(Path source) throws IOException {
        Check.run(new Ask(Step.CHECK, source.toString(), folder.toString(), Set.of(), Set.of(), 10, null, 20_000, 0));
        return folder.resolve(Press.DISARMED);
    }

    private static boolean isInstalled() {
        try {
            return new ProcessBuilder("qpdf", "--version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
