package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Manifest;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Preparation;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import bouquin.documents.Slot;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What conforms to PDF/A or PDF/UA when it is handed in conforms to it when it is sold; veraPDF is the judge. */
class ConformanceTest {
    private static final Mark MARK = new Mark(
            "Zoë Müller Ελένη Щербакова", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-of-zoe");

    @TempDir
    Path folder;

    @BeforeAll
    static void verapdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void anArchivedDocumentStaysArchived() throws IOException {
        for (int part = 1; part <= 3; part++) {
            PDFAFlavour flavour = PDFAFlavour.fromString(part + "b");
            assertKept(flavour, Conforming.archived(folder.resolve("in-" + part + ".pdf"), part, true));
        }
    }

    @Test
    void anArchivedDocumentWithoutAProfileGetsOneForTheMark() throws IOException {
        assertKept(PDFAFlavour.PDFA_2_B, Conforming.archived(folder.resolve("in.pdf"), 2, false));
    }

    @Test
    void theSlotsOfAnArchivedDocumentLieNextToEachOther() throws IOException {
        Manifest manifest = sold(Conforming.archived(folder.resolve("in.pdf"), 1, true));
        long own = manifest.slots().stream().mapToLong(Slot::length).sum();
        assertTrue(manifest.runTo() - manifest.runFrom() < own + 3 * 400, manifest.toString());
    }

    @Test
    void anAccessibleDocumentStaysAccessible() throws IOException {
        assertKept(PDFAFlavour.PDFUA_1, Conforming.accessible(folder.resolve("in.pdf")));
    }

    @Test
    void theJudgeSeesWhatDoesNotConform() throws IOException {
        Path note = folder.resolve("note.pdf");
        new PdfTypesetter().typeset(Manuscripts.note(), note);
        assertFalse(failures(PDFAFlavour.PDFA_2_B, note).isEmpty());
    }

    private void assertKept(PDFAFlavour flavour, Path source) throws IOException {
        assertEquals(List.of(), failures(flavour, source), "as it is handed in");
        sold(source);
        assertEquals(List.of(), failures(flavour, folder.resolve(Press.DISARMED)), "disarmed");
        assertEquals(List.of(), failures(flavour, folder.resolve("sold.pdf")), "sold");
    }

    private Manifest sold(Path source) throws IOException {
        Check.run(new Ask(Step.CHECK, source.toString(), folder.toString(), Set.of(), Set.of(), 10, null, 60_000, 0));
        Path master = folder.resolve(Press.MASTER);
        Preparation preparation = Master.prepare(folder.resolve(Press.DISARMED), master);
        assertEquals(List.of(), preparation.doubts());
        MarkedCopy copy = MarkedCopy.spliced(master, preparation.manifest(), MARK, new MarkText());
        try (OutputStream out = Files.newOutputStream(folder.resolve("sold.pdf"))) {
            copy.writeTo(out, 0, copy.length());
        }
        return preparation.manifest();
    }

    private static List<String> failures(PDFAFlavour flavour, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
            return judge.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> rule.getClause() + " " + rule.getTestNumber())
                    .sorted()
                    .toList();
        } catch (VeraPDFException unreadable) {
            throw new IOException(unreadable);
        }
    }
}
