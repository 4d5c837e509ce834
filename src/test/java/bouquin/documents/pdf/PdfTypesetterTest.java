package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Cover;
import bouquin.documents.Heading;
import bouquin.documents.Manuscript;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTypesetterTest {
    @TempDir
    Path folder;

    @Test
    void aBookHasATitlePageContentsAndNumbers() throws IOException {
        try (PDDocument book = typeset(Manuscripts.book(3))) {
            assertTrue(text(book, 1).startsWith("Les bouquinistes"), text(book, 1));
            assertTrue(text(book, 2).startsWith("Sommaire"), text(book, 2));
            assertTrue(text(book, 2).contains("Chapitre 1 : les quais 3"), text(book, 2));
            assertTrue(text(book, 3).strip().endsWith("3"), text(book, 3));
        }
    }

    @Test
    void everyHeadingIsABookmarkToItsPage() throws IOException {
        try (PDDocument book = typeset(Manuscripts.book(3))) {
            List<Heading> bookmarks = Bookmarks.of(book);
            assertEquals(6, bookmarks.size());
            assertEquals(new Heading("Chapitre 1 : les quais", 1, 3), bookmarks.get(0));
            assertEquals(2, bookmarks.get(1).level());
            for (Heading heading : bookmarks)
                assertTrue(text(book, heading.page()).contains(heading.title()), heading.toString());
        }
    }

    @Test
    void aNoteIsOnePageWithoutContents() throws IOException {
        try (PDDocument note = typeset(Manuscripts.note())) {
            assertEquals(1, note.getNumberOfPages());
            assertTrue(text(note, 1).contains("Une seule page"));
        }
    }

    @Test
    void tablesAndChartsAreCountedInTheLanguageOfTheText() throws IOException {
        try (PDDocument book = typeset(Manuscripts.book(3))) {
            String text = new PDFTextStripper().getText(book);
            assertTrue(text.contains("Tableau 1 – Boîtes par quai"), text);
            assertTrue(text.contains("Figure 1 – Vendeurs par année"), text);
            assertTrue(text.contains("227,5"), text);
        }
    }

    @Test
    void titleAuthorAndLanguageStandInTheFile() throws IOException {
        try (PDDocument note = typeset(Manuscripts.note())) {
            assertEquals("Note de lecture", note.getDocumentInformation().getTitle());
            assertEquals("Aline Mercier", note.getDocumentInformation().getAuthor());
            assertEquals("fr", note.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void lettersThatTheFaceLacksDoNotStopTheWork() throws IOException {
        Manuscript foreign =
                new Manuscript("書 and 😀", "A", "en", "", Manuscripts.note().sections());
        try (PDDocument note = typeset(foreign)) {
            assertTrue(text(note, 1).startsWith("? and ?"), text(note, 1));
        }
    }

    @Test
    void codeKeepsItsSpacesAndQuotationsTheirLinesAndSource() throws IOException {
        List<Manuscript.Block> blocks = List.of(
                new Manuscript.Code(List.of("if (x)", "    y();")),
                new Manuscript.Quote(List.of("Tout l’été,", "Se trouva fort dépourvue"), "La Fontaine"),
                new Manuscript.Key("À retenir", "Une phrase."));
        Manuscript manuscript = new Manuscript("T", "A", "fr", "", List.of(new Manuscript.Section("S", 1, blocks)));
        try (PDDocument note = typeset(manuscript)) {
            assertTrue(text(note, 1).contains("    y();"), text(note, 1));
            assertTrue(text(note, 1).contains("Tout l’été,\nSe trouva fort dépourvue\n— La Fontaine"), text(note, 1));
            assertTrue(text(note, 1).contains("À retenir\nUne phrase."), text(note, 1));
        }
    }

    @Test
    void everyLayoutShowsTitleAuthorAndKicker() throws IOException {
        Manuscript plain = Manuscripts.book(3);
        for (Cover.Layout layout : Cover.Layout.values()) {
            Cover cover = new Cover("Cours", layout, Cover.Ornament.HEXAGONS, 0x1f3a5f);
            Manuscript dressed = new Manuscript("Titre", "Aline Mercier", "fr", "", cover, plain.sections());
            try (PDDocument book = typeset(dressed)) {
                String text = text(book, 1);
                assertTrue(text.contains("Titre") && text.contains("Aline Mercier"), layout + text);
                assertTrue(text.contains("COURS"), layout + text);
            }
        }
    }

    @Test
    void aWordLongerThanALineIsCut() throws IOException {
        Manuscript endless = new Manuscript("x".repeat(500), "A", "en", "", List.of());
        try (PDDocument note = typeset(endless)) {
            assertEquals(
                    500, text(note, 1).chars().filter(letter -> letter == 'x').count());
        }
    }

    @Test
    void nothingInItActs() throws IOException {
        try (PDDocument note = typeset(Manuscripts.note())) {
            for (PDPage page : note.getPages()) assertTrue(page.getAnnotations().isEmpty());
            assertNull(note.getDocumentCatalog().getCOSObject().getItem(COSName.OPEN_ACTION));
        }
    }

    private PDDocument typeset(Manuscript manuscript) throws IOException {
        Path file = folder.resolve("out.pdf");
        new PdfTypesetter().typeset(manuscript, file);
        return Loader.loadPDF(file.toFile());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
