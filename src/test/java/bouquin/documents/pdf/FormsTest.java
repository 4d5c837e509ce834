package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a form says becomes part of its page and looks as before; nothing is left to fill in. */
class FormsTest {
    private static final String TEXT = "/FT /Tx /T (name) /Rect [72 600 272 620] /DA (/Helv 12 Tf 0 g) ";
    private static final String BOX =
            "/FT /Btn /T (box) /Rect [72 600 92 620] /MK << /CA (4) /BC [1 0 0] /BG [0.9] >> ";

    @TempDir
    Path folder;

    private final RawPdf pdf = new RawPdf();

    @Test
    void aFilledTextLooksAsBefore() throws IOException {
        look(10, "BT /Helv 12 Tf 2 6 Td (Aline) Tj ET");
        assertLooksAsBefore(form("", TEXT + "/V (Aline) /AP << /N 10 0 R >>"));
        assertTrue(text().contains("Aline"));
    }

    @Test
    void boxesAndButtonsKeepTheStateThatTheyAreIn() throws IOException {
        look(10, "0 g 5 5 10 10 re f");
        look(11, "1 0 0 RG 1 1 18 18 re S");
        String looks = "/AP << /N << /Yes 10 0 R /Off 11 0 R >> >> ";
        Path source = form(
                "",
                BOX + looks + "/AS /Yes /V /Yes",
                BOX.replace("72", "172") + looks + "/AS /Off",
                BOX.replace("72", "272") + looks + "/Ff 32768 /AS /Yes /V /Yes");
        assertLooksAsBefore(source);
    }

    @Test
    void anAppearanceIsFittedIntoItsPlace() throws IOException {
        pdf.stream(
                10, "/BBox [10 20 60 40] /Matrix [0 1 -1 0 0 0]", "0 0 1 rg 10 20 25 10 re f 1 0 0 rg 40 35 5 5 re f");
        pdf.stream(4, "", "q q 0.5 0 0 0.5 0 0 cm /Body 12 Tf BT 72 400 Td (Left open) Tj");
        assertLooksAsBefore(
                form("", "/FT /Sig /T (s) /V << /Type /Sig >> /Rect [100 300 220 500] /AP << /N 10 0 R >>"));
    }

    @Test
    void aSignatureStaysVisibleAndIsToldToBeLost() throws IOException {
        look(10, "BT /Helv 12 Tf 2 6 Td (Signed by Aline) Tj ET");
        Path source = form(
                "",
                "/FT /Sig /T (s) /V << /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >>"
                        + " /Rect [72 600 272 620] /AP << /N 10 0 R >>");
        assertTrue(check(source).signed());
        assertTrue(text().contains("Signed by Aline"));
    }

    @Test
    void aValueWithoutAnAppearanceIsWritten() throws IOException {
        check(form("/NeedAppearances true", TEXT + "/V (Aline Mercier)"));
        assertTrue(text().contains("Aline Mercier"));
    }

    @Test
    void typeThatIsTooLargeForItsFieldIsFitted() throws IOException {
        check(form("", TEXT.replace("620", "608") + "/V (Aline)"));
        try (PDDocument document = disarmed()) {
            BufferedImage page = draw(document);
            int above = 842 - 609, below = 842 - 599;
            for (int x = 72; x < 272; x++) assertTrue(page.getRGB(x, above) == -1 && page.getRGB(x, below) == -1);
        }
        assertTrue(text().contains("Aline"));
    }

    @Test
    void aValueThatChangedSinceItWasDrawnIsWrittenAnew() throws IOException {
        look(10, "/Tx BMC BT /Helv 12 Tf 2 6 Td (Before) Tj ET EMC");
        check(form("/NeedAppearances true", TEXT + "/V (After) /AP << /N 10 0 R >>"));
        assertTrue(text().contains("After"));
        assertFalse(text().contains("Before"));
    }

    @Test
    void aChoiceIsWrittenAsPeopleReadIt() throws IOException {
        check(form(
                "",
                "/FT /Ch /Ff 131072 /T (c) /Opt [[(fr) (France)] [(be) (Belgique)]] /V (be) /Rect [72 600 272 620]"
                        + " /DA (/Helv 12 Tf 0 g)"));
        assertTrue(text().contains("Belgique"));
    }

    @Test
    void aTypeThatIsMissingOrLacksTheLettersIsReplaced() throws IOException {
        check(form(
                "",
                TEXT.replace("/Helv 12", "/Gone 12") + "/V (Aline)",
                TEXT.replace("600", "640").replace("620", "660") + "/V <FEFF041B0435043D0430>"));
        assertTrue(text().contains("Aline"));
        assertTrue(text().contains("Лена"));
    }

    @Test
    void aFieldInheritsWhatItsParentSays() throws IOException {
        pdf.object(20, "<< /FT /Tx /T (name) /V (Inherited) /DA (/Helv 12 Tf 0 g) /Kids [21 0 R] /Parent 20 0 R >>");
        pdf.object(21, "<< /Type /Annot /Subtype /Widget /Rect [72 600 272 620] /Parent 20 0 R >>");
        pdf.page("/Annots [21 0 R]").catalog("/AcroForm << /Fields [20 0 R] " + resources() + " >>");
        check(pdf.save(folder.resolve("in.pdf")));
        assertTrue(text().contains("Inherited"));
    }

    @Test
    void aTickedBoxWithoutAnAppearanceIsTicked() throws IOException {
        check(form("", BOX + "/V /Yes /AS /Yes"));
        try (PDDocument document = disarmed()) {
            BufferedImage page = draw(document);
            assertNotEquals(-1, page.getRGB(82, 842 - 610), "the tick");
            assertEquals(0xffff0000, page.getRGB(82, 842 - 620), "the border");
        }
    }

    @Test
    void whatIsHiddenStaysHiddenAndASecretIsNotTold() throws IOException {
        look(10, "BT /Helv 12 Tf 2 6 Td (Hidden) Tj ET");
        check(form("", TEXT + "/F 2 /V (Hidden) /AP << /N 10 0 R >>", TEXT + "/Ff 8192 /V (Secret)"));
        assertFalse(text().contains("Hidden"));
        assertFalse(text().contains("Secret"));
    }

    @Test
    void whatIsOnlyForPrintStaysAPrintedPicture() throws IOException {
        look(10, "BT /Helv 12 Tf 2 6 Td (Printed) Tj ET");
        check(form("", TEXT + "/F 36 /V (Printed) /AP << /N 10 0 R >>"));
        try (PDDocument document = disarmed()) {
            List<PDAnnotation> left = document.getPage(0).getAnnotations();
            assertEquals(1, left.size());
            assertEquals("Stamp", left.get(0).getSubtype());
            assertTrue(left.get(0).isNoView()
                    && left.get(0).isPrinted()
                    && left.get(0).isLocked());
        }
    }

    @Test
    void aFieldOfALayerStaysInItsLayer() throws IOException {
        pdf.object(30, "<< /Type /OCG /Name (Layer) >>");
        look(10, "0 g 0 0 20 20 re f");
        pdf.page("/Annots [<< /Type /Annot /Subtype /Widget /OC 30 0 R " + BOX + " /AP << /N 10 0 R >> >>]");
        pdf.catalog("/OCProperties << /OCGs [30 0 R] /D << /OFF [30 0 R] >> >> /AcroForm << /Fields [] >>");
        check(pdf.save(folder.resolve("in.pdf")));
        try (PDDocument document = disarmed()) {
            assertEquals(-1, draw(document).getRGB(82, 842 - 610));
        }
    }

    @Test
    void nothingIsLeftToFillIn() throws IOException {
        look(10, "0 g 0 0 20 20 re f");
        check(form("", TEXT + "/V (a)", BOX + "/AP << /N 10 0 R >> /A << /S /SubmitForm /F (http://example.org) >>"));
        try (PDDocument document = disarmed()) {
            COSDictionary page = document.getPage(0).getCOSObject();
            assertTrue(document.getPage(0).getAnnotations().isEmpty());
            assertFalse(document.getDocumentCatalog().getCOSObject().containsKey(COSName.ACRO_FORM));
            assertEquals(3, page.getCOSArray(COSName.CONTENTS).size());
        }
    }

    private static String resources() {
        return "/DR << /Font << /Helv << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>";
    }

    private void look(int number, String content) {
        String resources = resources().replace("/DR", "/Resources");
        pdf.stream(number, "/Type /XObject /Subtype /Form /BBox [0 0 200 20] " + resources, content);
    }

    private Path form(String more, String... fields) throws IOException {
        StringBuilder references = new StringBuilder();
        for (int i = 0; i < fields.length; i++) {
            pdf.object(40 + i, "<< /Type /Annot /Subtype /Widget " + fields[i] + " >>");
            references.append(40 + i).append(" 0 R ");
        }
        pdf.page("/Annots [" + references + "]");
        pdf.catalog("/AcroForm << /Fields [" + references + "] " + resources() + " " + more + " >>");
        return pdf.save(folder.resolve("in.pdf"));
    }

    private Checked check(Path source) throws IOException {
        return Check.run(
                new Ask(Step.CHECK, source.toString(), folder.toString(), Set.of(), Set.of(), 10, null, 60_000, 0));
    }

    private void assertLooksAsBefore(Path source) throws IOException {
        check(source);
        try (PDDocument before = Loader.loadPDF(source.toFile());
                PDDocument after = disarmed()) {
            BufferedImage was = draw(before), is = draw(after);
            assertArrayEquals(pixels(was), pixels(is));
            assertTrue(after.getPage(0).getAnnotations().isEmpty());
        }
    }

    private static BufferedImage draw(PDDocument document) throws IOException {
        return new PageImages(document).draw(1, 595, Deadline.inMillis(60_000));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private PDDocument disarmed() throws IOException {
        return Loader.loadPDF(folder.resolve(Press.DISARMED).toFile());
    }

    private String text() throws IOException {
        try (PDDocument document = disarmed()) {
            return new PDFTextStripper().getText(document);
        }
    }
}
