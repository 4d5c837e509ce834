package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the file that was handed in to a buyer's copy, nothing of the author's gets lost. */
class UndamagedTest {
    private static final Mark MARK =
            new Mark("Zoë Müller", "BQ-7K3M-9Q2T", LocalDate.of(2026, 11, 23), Locale.FRENCH, "copy-of-zoe");
    private static final String XMP =
            "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                    + "<dc:title>Un titre</dc:title></x:xmpmeta><?xpacket end='w'?>";

    @TempDir
    Path folder;

    private PDDocument copy;

    @BeforeEach
    void sell() throws IOException {
        Path source = rich().save(folder.resolve("in.pdf"));
        Check.run(new Ask(Step.CHECK, source.toString(), folder.toString(), Set.of(), Set.of(), 10, null, 60_000, 0));
        Path master = folder.resolve(Press.MASTER), sold = folder.resolve("sold.pdf");
        Preparation preparation = Master.prepare(folder.resolve(Press.DISARMED), master);
        assertEquals(List.of(), preparation.doubts());
        MarkedCopy marked = MarkedCopy.spliced(master, preparation.manifest(), MARK, new MarkText());
        try (OutputStream out = Files.newOutputStream(sold)) {
            marked.writeTo(out, 0, marked.length());
        }
        copy = Loader.loadPDF(sold.toFile());
    }

    @AfterEach
    void close() throws IOException {
        copy.close();
    }

    @Test
    void bookmarksKeepTitleTargetStateAndColour() throws IOException {
        PDOutlineItem first = catalog().getDocumentOutline().getFirstChild(), second = first.getNextSibling();
        assertEquals("Première partie", first.getTitle());
        assertFalse(first.isNodeOpen());
        assertTrue(first.isBold() && first.isItalic());
        assertEquals(1, first.getTextColor().getComponents()[0]);
        assertEquals(
                copy.getPage(1).getCOSObject(), first.findDestinationPage(copy).getCOSObject());
        assertEquals("Section", first.getFirstChild().getTitle());
        assertEquals("Deuxième partie", second.getTitle());
        assertEquals(
                copy.getPage(1).getCOSObject(), second.findDestinationPage(copy).getCOSObject());
    }

    @Test
    void linksLeadWhereTheyLed() throws IOException {
        List<PDAnnotation> all = copy.getPage(0).getAnnotations();
        PDAnnotationLink web = (PDAnnotationLink) all.get(0), named = (PDAnnotationLink) all.get(1);
        assertEquals("https://example.org/a?b=c#d", ((PDActionURI) web.getAction()).getURI());
        PDActionGoTo go = (PDActionGoTo) named.getAction();
        assertEquals("chapter", go.getDestination().getCOSObject().toString().replaceAll(".*\\{(.*)}", "$1"));
        PDPageDestination direct = (PDPageDestination) ((PDAnnotationLink) all.get(2)).getDestination();
        assertEquals(1, copy.getPages().indexOf(direct.getPage()));
        PDAnnotationLink relative = (PDAnnotationLink) all.get(3), bare = (PDAnnotationLink) all.get(4);
        assertEquals("https://example.org/book/more.html", ((PDActionURI) relative.getAction()).getURI());
        assertEquals("http://www.example.org/x", ((PDActionURI) bare.getAction()).getURI());
    }

    @Test
    void annotationsThatAreContentStay() throws IOException {
        List<String> kinds = copy.getPage(1).getAnnotations().stream()
                .map(PDAnnotation::getSubtype)
                .toList();
        assertEquals(List.of("Highlight", "Text", "Popup", "Ink", "Stamp", "FreeText", "Stamp"), kinds);
        assertEquals("Une note", copy.getPage(1).getAnnotations().get(1).getContents());
    }

    @Test
    void pagesKeepTheirLabels() throws IOException {
        assertEquals(List.of("i", "A-1"), List.of(catalog().getPageLabels().getLabelsByPageIndices()));
    }

    @Test
    void tagsKeepTheirTreeTheirRolesAndTheirNumbers() {
        COSDictionary tree = catalog().getStructureTreeRoot().getCOSObject();
        assertTrue(catalog().getMarkInfo().isMarked());
        assertEquals("P", tree.getCOSDictionary(COSName.ROLE_MAP).getNameAsString("Absatz"));
        COSArray numbers = tree.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        assertEquals(7, numbers.getInt(0));
        COSDictionary paragraph = (COSDictionary) ((COSArray) numbers.getObject(1)).getObject(0);
        assertEquals("Un texte de remplacement", paragraph.getString(COSName.ALT));
        assertEquals(copy.getPage(0).getCOSObject(), paragraph.getCOSDictionary(COSName.PG));
        assertEquals(7, copy.getPage(0).getStructParents());
        assertEquals("Layout", paragraph.getCOSDictionary(COSName.A).getNameAsString(COSName.O));
    }

    @Test
    void theDocumentIsWhatItSaysItIs() throws IOException {
        assertEquals("fr-FR", catalog().getLanguage());
        assertEquals("Un titre", copy.getDocumentInformation().getTitle());
        assertEquals("Aline Mercier", copy.getDocumentInformation().getAuthor());
        byte[] xmp = catalog().getMetadata().exportXMPMetadata().readAllBytes();
        assertEquals(XMP, new String(xmp, StandardCharsets.UTF_8));
    }

    @Test
    void itOpensAsItsAuthorWanted() {
        COSDictionary catalog = catalog().getCOSObject();
        assertEquals("TwoPageRight", catalog.getNameAsString(COSName.PAGE_LAYOUT));
        assertEquals("UseOutlines", catalog.getNameAsString(COSName.PAGE_MODE));
        assertTrue(catalog().getViewerPreferences().displayDocTitle());
        assertFalse(catalog.containsKey(COSName.OPEN_ACTION));
    }

    @Test
    void layersAreOnAndOffAsTheyWere() {
        assertTrue(catalog().getOCProperties().isGroupEnabled("Visible"));
        assertFalse(catalog().getOCProperties().isGroupEnabled("Caché"));
    }

    @Test
    void theOutputIntentKeepsItsProfile() {
        COSBase profile = catalog().getOutputIntents().get(0).getCOSObject().getDictionaryObject("DestOutputProfile");
        assertEquals(3, ((COSStream) profile).getInt(COSName.N));
    }

    @Test
    void pagesKeepTheirBoxesTheirTurnAndTheirUnit() throws IOException {
        PDPage page = copy.getPage(1);
        assertEquals(
                new PDRectangle(0, 0, 400, 600).toString(), page.getMediaBox().toString());
        assertEquals(
                new PDRectangle(10, 10, 380, 580).toString(), page.getCropBox().toString());
        assertEquals(
                new PDRectangle(20, 20, 360, 560).toString(), page.getTrimBox().toString());
        assertEquals(
                new PDRectangle(15, 15, 370, 570).toString(), page.getBleedBox().toString());
        assertEquals(
                new PDRectangle(30, 30, 340, 540).toString(), page.getArtBox().toString());
        assertEquals(90, page.getRotation());
        assertEquals(2, page.getUserUnit());
        assertNotNull(page.getResources().getFont(COSName.getPDFName("Body")), "inherited");
    }

    private PDDocumentCatalog catalog() {
        return copy.getDocumentCatalog();
    }

    static RawPdf rich() {
        RawPdf pdf = new RawPdf();
        pdf.catalog(
                "/Lang (fr-FR) /PageLayout /TwoPageRight /PageMode /UseOutlines /ViewerPreferences << /DisplayDocTitle true >>"
                        + " /OpenAction [3 0 R /Fit] /Outlines 10 0 R /Names << /Dests << /Names [(chapter) 30 0 R] >> >>"
                        + " /PageLabels << /Nums [0 << /S /r >> 1 << /S /D /P (A-) >>] >> /MarkInfo << /Marked true >>"
                        + " /StructTreeRoot 14 0 R /Metadata 16 0 R /URI << /Base (https://example.org/book/) >>"
                        + " /OCProperties << /OCGs [17 0 R 18 0 R] /D << /Order [17 0 R 18 0 R] /OFF [18 0 R] >> >>"
                        + " /OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (x) /DestOutputProfile 19 0 R >>]");
        pdf.trailer("/Info << /Title (Un titre) /Author (Aline Mercier) >>");
        pdf.object(
                2,
                "<< /Type /Pages /Kids [5 0 R 6 0 R] /Count 2 /Resources << /Font << /Body << /Type /Font /Subtype /Type1"
                        + " /BaseFont /Helvetica >> >> >> >>");
        pdf.object(5, "<< /Type /Pages /Parent 2 0 R /Kids [3 0 R] /Count 1 /MediaBox [0 0 595 842] >>");
        pdf.object(
                3,
                "<< /Type /Page /Parent 5 0 R /Contents 4 0 R /StructParents 7 /Tabs /S /Annots [" + links() + "] >>");
        pdf.stream(4, "", "/P << /MCID 0 >> BDC BT /Body 12 Tf 72 400 Td (What the page says.) Tj ET EMC");
        pdf.object(
                6,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 600] /CropBox [10 10 390 590] /TrimBox [20 20 380 580]"
                        + " /BleedBox [15 15 385 585] /ArtBox [30 30 370 570] /Rotate 90 /UserUnit 2 /Contents [4 0 R 4 0 R]"
                        + " /Annots [" + annotations() + "] >>");
        bookmarks(pdf);
        pdf.object(
                14,
                "<< /Type /StructTreeRoot /RoleMap << /Absatz /P >> /K 15 0 R /ParentTree << /Nums [7 [15 0 R]] >>"
                        + " /ParentTreeNextKey 8 >>");
        pdf.object(
                15,
                "<< /Type /StructElem /S /Absatz /P 14 0 R /Pg 3 0 R /K 0 /Alt (Un texte de remplacement)"
                        + " /A << /O /Layout /Placement /Block >> >>");
        pdf.stream(16, "/Type /Metadata /Subtype /XML", XMP);
        pdf.object(17, "<< /Type /OCG /Name (Visible) >>").object(18, "<< /Type /OCG /Name (Cach\u00e9) >>");
        pdf.stream(19, "/N 3", "a profile");
        pdf.stream(31, "/Type /XObject /Subtype /Form /BBox [0 0 9 9]", "0 0 9 9 re f");
        return pdf.object(30, "[6 0 R /XYZ 0 500 null]");
    }

    private static void bookmarks(RawPdf pdf) {
        pdf.object(10, "<< /Type /Outlines /First 11 0 R /Last 12 0 R /Count 2 >>");
        pdf.object(
                11,
                "<< /Title (Premi\u00e8re partie) /Parent 10 0 R /Next 12 0 R /First 13 0 R /Last 13 0 R /Count -1"
                        + " /C [1 0 0] /F 3 /Dest [6 0 R /XYZ 0 500 null] >>");
        pdf.object(
                12, "<< /Title (Deuxi\u00e8me partie) /Parent 10 0 R /Prev 11 0 R /A << /S /GoTo /D (chapter) >> >>");
        pdf.object(13, "<< /Title (Section) /Parent 11 0 R /Dest [3 0 R /Fit] >>");
    }

    private static String links() {
        String link = "<< /Type /Annot /Subtype /Link /Rect [9 9 20 20] ";
        return link + "/A << /S /URI /URI (https://example.org/a?b=c#d) >> >>" + link
                + "/A << /S /GoTo /D (chapter) >> >>"
                + link + "/Dest [6 0 R /Fit] >>" + link + "/A << /S /URI /URI (more.html) >> >>" + link
                + "/A << /S /URI /URI (www.example.org/x) >> >>";
    }

    private static String annotations() {
        String at = " /Rect [50 50 90 90] ";
        return "<< /Subtype /Highlight /QuadPoints [50 90 90 90 50 50 90 50] /C [1 1 0]" + at + ">>"
                + "<< /Subtype /Text /Contents (Une note) /Name /Note" + at + ">>"
                + "<< /Subtype /Popup /Contents (Une note) /Open false" + at + ">>"
                + "<< /Subtype /Ink /InkList [[50 50 60 60]]" + at + ">>" + "<< /Subtype /Stamp /Name /Draft" + at
                + ">>"
                + "<< /Subtype /FreeText /Contents (Un texte) /DA (/Helv 9 Tf)" + at + ">>"
                + "<< /Subtype /Screen /AP << /N 31 0 R >>" + at + ">>";
    }
}
