package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bouquin.documents.Preparation;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate sees whatever a master lost or changed. */
class SameStructureTest {
    @TempDir
    Path folder;

    private PDDocument before;
    private PDDocument after;

    @BeforeEach
    void prepare() throws IOException {
        Path source = UndamagedTest.rich().save(folder.resolve("in.pdf")), master = folder.resolve(Press.MASTER);
        Check.run(new Ask(Step.CHECK, source.toString(), folder.toString(), Set.of(), Set.of(), 10, null, 60_000, 0));
        Preparation preparation = Master.prepare(folder.resolve(Press.DISARMED), master);
        assertEquals(List.of(), preparation.doubts());
        before = Opening.open(folder.resolve(Press.DISARMED));
        after = Opening.open(master);
    }

    @AfterEach
    void close() throws IOException {
        before.close();
        after.close();
    }

    @Test
    void aMasterIsTheSame() throws IOException {
        assertEquals(List.of(), SameStructure.doubts(before, after));
    }

    @Test
    void aBookmarkWithAnotherTitle() throws IOException {
        catalog()
                .getCOSDictionary(COSName.OUTLINES)
                .getCOSDictionary(COSName.FIRST)
                .setString(COSName.TITLE, "Other");
        assertDoubt("the catalog: Outlines differs");
    }

    @Test
    void aLinkToAnotherPage() throws IOException {
        COSDictionary link = (COSDictionary) page(0).getCOSArray(COSName.ANNOTS).getObject(2);
        link.getCOSArray(COSName.DEST).set(0, page(0));
        assertDoubt("page 1: Annots differs");
    }

    @Test
    void aPageLabelALanguageAndATagThatAreLost() throws IOException {
        catalog().getCOSDictionary(COSName.getPDFName("StructTreeRoot")).removeItem(COSName.getPDFName("ParentTree"));
        assertDoubt("the catalog: StructTreeRoot differs");
        catalog().removeItem(COSName.LANG);
        assertDoubt("the catalog differs");
    }

    @Test
    void aTitleThatIsLost() throws IOException {
        after.getDocumentInformation().setTitle(null);
        assertDoubt("what is said about the document differs");
    }

    @Test
    void aBoxThatMoved() throws IOException {
        page(1).setItem(
                        "TrimBox",
                        new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ONE, COSInteger.ONE)));
        assertDoubt("page 2: TrimBox differs");
    }

    @Test
    void aByteOfTheContent() throws IOException {
        COSStream own = (COSStream) page(0).getCOSArray(COSName.CONTENTS).getObject(1);
        try (OutputStream out = own.createRawOutputStream()) {
            out.write('q');
        }
        assertDoubt("content of page 1 differs");
    }

    @Test
    void aFontThatIsAnother() throws IOException {
        COSDictionary fonts = page(0).getCOSDictionary(COSName.RESOURCES).getCOSDictionary(COSName.FONT);
        fonts.getCOSDictionary(COSName.getPDFName("Body")).setName("BaseFont", "Courier");
        assertDoubt("resources of page 1 differs");
    }

    private COSDictionary catalog() {
        return after.getDocumentCatalog().getCOSObject();
    }

    private COSDictionary page(int index) {
        return after.getPage(index).getCOSObject();
    }

    private void assertDoubt(String doubt) throws IOException {
        assertEquals(List.of(doubt), SameStructure.doubts(before, after));
    }
}
