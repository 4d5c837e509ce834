package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Manifest;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.documents.Preparation;
import bouquin.documents.Slot;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of any shape gets slots, and each copy carries the buyer's name and code on every page. */
class MasterTest {
    private static final Mark MARK = new Mark(
            "Zoë Müller Ελένη Щербакова", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-of-zoe");

    @TempDir
    Path folder;

    private final Papers papers = new Papers();

    @AfterEach
    void close() throws IOException {
        papers.close();
    }

    @Test
    void everyPageOfAnOrdinaryDocumentIsMarked() throws IOException {
        for (int i = 0; i < 30; i++) papers.bookmark("Chapter " + i, papers.page(Papers.LINE));
        Manifest manifest = sold();
        assertEquals(30, manifest.pages());
        assertEquals(61, manifest.slots().size());
    }

    @Test
    void theSlotsLieNextToEachOther() throws IOException {
        for (int i = 0; i < 200; i++) papers.page(Papers.LINE + "% " + "filling ".repeat(400));
        Manifest manifest = sold();
        long run = manifest.runTo() - manifest.runFrom();
        long own = manifest.slots().stream().mapToLong(Slot::length).sum();
        assertTrue(run < own + 200L * 320, run + " bytes from first to last for " + own);
    }

    @Test
    void contentThatLeavesThingsOpenIsClosedFirst() throws IOException {
        papers.page("q q 0 1 0 rg 0.1 0 0 0.1 500 500 cm " + Papers.LINE);
        papers.page(Papers.LINE + " Q Q Q 5 0 0 5 900 900 cm");
        papers.page("/P <</MCID 0>> BDC " + Papers.LINE + " /Span BMC q 0 0 1 1 re W n");
        papers.page(Papers.LINE + "BT /Body 3 Tf 3 Tr 0 Tz (open) Tj");
        assertEquals(4, sold().pages());
    }

    @Test
    void eachPageKeepsItsGeometry() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270, -90, 450})
            papers.page(Papers.LINE).setRotation(rotation);
        PDPage cropped = papers.page(Papers.LINE);
        cropped.setCropBox(new PDRectangle(60, 300, 300, 200));
        cropped.setRotation(90);
        PDPage shifted = papers.page(new PDRectangle(-500, -700, 595, 842), papers.stream(Papers.LINE));
        shifted.setRotation(180);
        papers.page(new PDRectangle(20, 20), papers.stream(Papers.LINE));
        papers.page(new PDRectangle(14_400, 14_400), papers.stream(Papers.LINE));
        PDPage poster = papers.page(Papers.LINE);
        poster.setUserUnit(10);
        Manifest manifest = sold();
        assertEquals(11, manifest.pages());
        assertEquals(10, count(manifest, Slot.Kind.SHIFT), "a tiny page is not shifted");
        assertEquals(11, count(manifest, Slot.Kind.CODE));
    }

    @Test
    void contentMayBeMissingSharedOrInPieces() throws IOException {
        papers.page(PDRectangle.A4).getCOSObject().removeItem(COSName.CONTENTS);
        COSStream shared = papers.stream(Papers.LINE);
        papers.page(PDRectangle.A4, shared);
        papers.page(PDRectangle.A4, shared);
        papers.page(PDRectangle.A4, papers.stream("q "), shared, papers.stream("Q "), shared);
        papers.page(PDRectangle.A4, papers.stream("q 1 0 0 1 5 5 cm"), papers.stream(Papers.LINE + "Q"));
        assertEquals(5, sold().pages());
    }

    @Test
    void resourcesMayBeInheritedMissingOrHaveOurNames() throws IOException {
        PDPage inheriting = papers.page(Papers.LINE);
        inheriting.getCOSObject().removeItem(COSName.RESOURCES);
        papers.parentOfPages().setItem(COSName.RESOURCES, papers.resources().getCOSObject());
        PDPage clashing = papers.page("BT /BqF 12 Tf 72 400 Td (Ours?) Tj ET /BqN Do");
        COSDictionary resources = clashing.getResources().getCOSObject();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(
                COSName.getPDFName("BqF"),
                papers.resources().getCOSObject().getCOSDictionary(COSName.FONT).getDictionaryObject("Body"));
        resources.setItem(COSName.FONT, fonts);
        COSDictionary forms = new COSDictionary();
        COSStream form = papers.stream("0 0 100 100 re f");
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
        forms.setItem(COSName.getPDFName("BqN"), form);
        resources.setItem(COSName.XOBJECT, forms);
        assertEquals(2, sold().pages());
    }

    @Test
    void objectsThatLackTheirTypeAreSoldWithoutIt() throws IOException {
        PDPage page = papers.page(Papers.LINE + "/Form Do");
        COSStream form = papers.stream("0 0 9 9 re f");
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, new PDRectangle(100, 100).getCOSArray());
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("Form"), form);
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
        assertEquals(1, sold().pages());
    }

    @Test
    void aPageThatStandsTwiceInTheTreeIsMarkedOnceAndShownTwice() throws IOException {
        papers.page(Papers.LINE);
        COSArray kids = papers.parentOfPages().getCOSArray(COSName.KIDS);
        kids.add(kids.get(0));
        papers.parentOfPages().setInt(COSName.COUNT, 2);
        Manifest manifest = sold();
        assertEquals(2, manifest.pages());
        assertEquals(1, count(manifest, Slot.Kind.CODE));
    }

    @Test
    void theMarkGivesWayToTextAtTheFootOfThePage() throws IOException {
        String foot = "BT /Body 8 Tf 72 14 Td (A footnote that stands where the mark would be.) Tj ET\n";
        papers.page(Papers.LINE);
        papers.page(Papers.LINE + foot);
        papers.page(foot).setRotation(180);
        papers.page(foot + "BT /Body 8 Tf 72 825 Td (And a head line.) Tj ET");
        List<PageFrame> frames = FreeEdge.frames(papers.document);
        assertEquals(
                List.of(false, true, false, false),
                frames.stream().map(PageFrame::top).toList());
        assertEquals(4, sold().pages());
    }

    @Test
    void aPreparedMasterCanBePreparedAgain() throws IOException {
        papers.page(Papers.LINE);
        Path paper = papers.save(folder);
        Path first = folder.resolve("first.pdf"), second = folder.resolve("second.pdf");
        assertFalse(Master.prepare(paper, first).needsStamping());
        assertFalse(Master.prepare(first, second).needsStamping());
    }

    @Test
    void aPageThatSwallowsTheMarkIsLockedAndTakesSlots() throws IOException {
        papers.page(Papers.LINE);
        papers.page(Papers.LINE + "(a string without an end");
        papers.page(Papers.LINE + "/P BMC q BT (a string without an end").setRotation(90);
        Path paper = papers.save(folder), master = folder.resolve("master.pdf");
        Preparation preparation = Master.prepare(paper, master);
        assertEquals(List.of(), preparation.doubts());
        try (PDDocument after =
                Loader.loadPDF(copyOf(master, preparation.manifest()).toFile())) {
            assertEquals(List.of(), LegibleMark.doubts(after, MARK.holder(), MARK.code(), "What the page says."));
        }
    }

    @Test
    void contentThatWeCannotUnpackIsSoldAsItCame() throws IOException {
        COSStream packed = papers.stream(Papers.LINE), other = papers.stream(Papers.LINE);
        packed.setName("Filter", "Unheard-of");
        papers.page(PDRectangle.A4, packed);
        papers.page(PDRectangle.A4, packed, other);
        assertEquals(2, sold().pages());
    }

    @Test
    void whatIsNoPdfNeedsStampingInsteadOfBreakingTheWorker() throws IOException {
        Path text = Files.writeString(folder.resolve("paper.pdf"), "Dear reader");
        assertTrue(Master.prepare(text, folder.resolve("master.pdf")).needsStamping());
    }

    private Manifest sold() throws IOException {
        Path paper = papers.save(folder), master = folder.resolve("master.pdf");
        Preparation preparation = Master.prepare(paper, master);
        assertEquals(List.of(), preparation.doubts());
        try (PDDocument before = Loader.loadPDF(paper.toFile());
                PDDocument after =
                        Loader.loadPDF(copyOf(master, preparation.manifest()).toFile())) {
            assertEquals(List.of(), SameStructure.doubts(before, after));
            assertEquals(List.of(), LegibleMark.doubts(after, MARK.holder(), MARK.code()));
        }
        return preparation.manifest();
    }

    private Path copyOf(Path master, Manifest manifest) throws IOException {
        MarkedCopy copy = MarkedCopy.spliced(master, manifest, MARK, new MarkText());
        Path file = folder.resolve("copy.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            copy.writeTo(out, 0, copy.length());
        }
        return file;
    }

    private static long count(Manifest manifest, Slot.Kind kind) {
        return manifest.slots().stream().filter(slot -> slot.kind() == kind).count();
    }
}
