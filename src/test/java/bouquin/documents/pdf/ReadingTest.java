package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Heading;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir
    Path folder;

    @Test
    void bookmarksAreTheHeadings() throws IOException {
        Read read = readBook(Set.of());
        assertEquals(
                new Heading("Chapitre 1 : les quais", 1, 3), read.headings().get(0));
        assertEquals(new Heading("1.1 Les boîtes vertes", 2, 3), read.headings().get(1));
    }

    @Test
    void withoutBookmarksLargerLinesAreTheHeadings() throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(3), folder.resolve("book.pdf"));
        try (PDDocument book = Opening.open(folder.resolve("book.pdf"))) {
            book.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTLINES);
            book.save(folder.resolve(Press.DISARMED).toFile());
        }
        List<String> titles =
                read(Set.of()).headings().stream().map(Heading::title).toList();
        assertTrue(titles.contains("Chapitre 2 : les quais"), titles.toString());
        assertTrue(titles.contains("2.1 Les boîtes vertes"), titles.toString());
        assertFalse(titles.contains("Aline"), titles.toString());
    }

    @Test
    void aPageThatKilledAWorkerIsNotTouchedAgain() throws IOException {
        Read read = readBook(Set.of(3));
        assertEquals("", read.pages().get(2).text());
        assertTrue(read.pages().get(3).words() > 100);
        assertTrue(read.textCut());
    }

    @Test
    void aTurnedPageIsMeasuredAsItIsSeen() throws IOException {
        try (Papers papers = new Papers()) {
            papers.page(Papers.LINE).setRotation(90);
            Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        }
        Read read = read(Set.of());
        assertEquals(PDRectangle.A4.getHeight(), read.pages().get(0).width());
        assertEquals(5, read.pages().get(0).words());
        assertEquals("", read.language());
    }

    @Test
    void imagesOfSomeSizeAndDrawingsCountAsFigures() throws IOException {
        try (Papers papers = new Papers()) {
            withImage(papers.page("q 300 0 0 300 50 50 cm /Im Do Q q 9 0 0 9 500 700 cm /Im Do Q"), papers);
            papers.page("1 1 m " + "2 2 l 3 1 l ".repeat(60) + "S");
            papers.page(Papers.LINE);
            Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        }
        assertEquals(
                List.of(1, 1, 0),
                read(Set.of()).pages().stream().map(page -> page.figures()).toList());
    }

    private static void withImage(PDPage page, Papers papers) throws IOException {
        COSDictionary image = papers.stream("x");
        image.setName("Subtype", "Image");
        image.setInt("Width", 1);
        image.setInt("Height", 1);
        image.setInt("BitsPerComponent", 8);
        image.setName("ColorSpace", "DeviceGray");
        page.getResources().getCOSObject().setItem("XObject", Hostile.dictionary("Im", new COSObject(image)));
    }

    private Read readBook(Set<Integer> skip) throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(3), folder.resolve(Press.DISARMED));
        return read(skip);
    }

    private Read read(Set<Integer> skip) throws IOException {
        Ask ask = new Ask(Step.READ, null, folder.toString(), Set.of(), skip, 2_000, null, 60_000, 60_000);
        return Reading.run(ask, (done, total) -> {}, () -> {});
    }
}
