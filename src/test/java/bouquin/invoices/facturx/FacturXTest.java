package bouquin.invoices.facturx;

import static bouquin.invoices.facturx.Papers.line;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.invoices.InvoiceKind;
import bouquin.invoices.Paper;
import bouquin.invoices.Party;
import bouquin.invoices.Taxation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mustangproject.validator.ZUGFeRDValidator;

/** Judged by Mustang's validator: PDF/A-3 by veraPDF, then the rules of EN 16931, Factur-X and the French ones. */
class FacturXTest {
    private static final String ODD =
            "\u05d2\u05d0\u05d5\u05ea \u0645\u062f \ud83c\udf0a <script>&amp; \"x\" ' \u0105\u017c \u4e2d "
                    + "long".repeat(90);

    private final FacturXPress press = new FacturXPress();

    @TempDir
    Path folder;

    @Test
    void anInvoiceIsValid() throws IOException {
        valid(Papers.invoice(Papers.CAMILLE, line("Droit des obligations", 2000, 1000), line("Fiches", 550, 333)));
    }

    @Test
    void aCreditNoteIsValid() throws IOException {
        valid(Papers.creditNote(line("Droit des obligations", 2000, 500)));
    }

    @Test
    void aSellersInvoiceIsValid() throws IOException {
        valid(Papers.selfBilled(InvoiceKind.SELF_BILLED, Papers.STUDIO, Taxation.STANDARD, 2000));
    }

    @Test
    void aSellersCreditNoteIsValid() throws IOException {
        valid(Papers.selfBilled(InvoiceKind.SELF_BILLED_CREDIT, Papers.STUDIO, Taxation.STANDARD, 2000));
    }

    @Test
    void aFranchisedSellersInvoiceIsValid() throws IOException {
        Party studio = Papers.STUDIO;
        Party franchised = new Party(
                studio.name(),
                "",
                studio.street(),
                studio.postcode(),
                studio.city(),
                "FR",
                studio.siren(),
                "",
                studio.email());
        valid(Papers.selfBilled(InvoiceKind.SELF_BILLED, franchised, Taxation.FRANCHISE, 0));
    }

    @Test
    void sellersElsewhereAndPrivateOnesHaveNoErrors() throws IOException {
        Party german = new Party("Werkstatt", "", "Weg 1", "10115", "Berlin", "DE", "", "DE123456789", "w@example.org");
        noErrors(Papers.selfBilled(InvoiceKind.SELF_BILLED, german, Taxation.REVERSE_CHARGE, 0));
        String person = report(Papers.selfBilled(InvoiceKind.SELF_BILLED, Papers.CAMILLE, Taxation.OUT_OF_SCOPE, 0));
        assertFalse(person.contains("<error"), person);
    }

    @Test
    void aBusinessThatOwesTheVatItselfGetsAValidInvoice() throws IOException {
        Party german =
                new Party("Werkstatt GmbH", "", "Weg 1", "10115", "Berlin", "DE", "", "DE123456789", "w@example.org");
        valid(Papers.invoice(german, line("Droit des obligations", Taxation.REVERSE_CHARGE, 0, 833)));
    }

    @Test
    void oddNamesAndTwentyLinesOfSeveralRatesAreValid() throws IOException {
        Party odd = new Party(ODD, "", "", "", "", "FR", "", "", "odd@example.org");
        Paper.Line[] lines = IntStream.range(0, 20)
                .mapToObj(i -> line(i + " " + ODD, new int[] {2000, 550, 210}[i % 3], 333 + 7 * i))
                .toArray(Paper.Line[]::new);
        Paper paper = Papers.invoice(odd, lines);
        String report = report(paper);
        assertNoErrors(report);
        assertFalse(report.contains("[BR-FR"), report);
        assertTrue(text(press.xml(paper)).contains("\ud83c\udf0a"), "the XML keeps what the page can't show");
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        Paper paper = Papers.invoice(Papers.CAMILLE, line("Droit des obligations", 2000, 1000));
        assertArrayEquals(press.pdf(paper), new FacturXPress().pdf(paper));
    }

    @Test
    void thePageSaysWhatTheXmlSays() throws IOException {
        Paper paper = Papers.invoice(Papers.CAMILLE, line("Droit des obligations", 2000, 1000));
        try (PDDocument pdf = Loader.loadPDF(press.pdf(paper))) {
            String page = new PDFTextStripper().getText(pdf).replaceAll("\\h", " ");
            assertTrue(page.contains("F2026-000042") && page.contains("10,00 €") && page.contains("1,67 €"), page);
        }
        String xml = text(press.xml(paper));
        assertTrue(xml.contains("<ram:GrandTotalAmount>10.00<") && xml.contains("<ram:CalculatedAmount>1.67<"), xml);
    }

    private void valid(Paper paper) throws IOException {
        String report = report(paper);
        assertNoErrors(report);
        assertFalse(report.contains("[BR-FR") || report.contains("<warning"), report);
    }

    private void noErrors(Paper paper) throws IOException {
        assertNoErrors(report(paper));
    }

    private static void assertNoErrors(String report) {
        assertFalse(report.contains("<error") || report.contains("<exception"), report);
        assertTrue(report.contains("<summary status=\"valid\"/>"), report);
    }

    private String report(Paper paper) throws IOException {
        Path file = Files.write(folder.resolve(paper.number() + ".pdf"), press.pdf(paper));
        return new ZUGFeRDValidator().validate(file.toString());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
