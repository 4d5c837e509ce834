package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Blackout;
import bouquin.documents.Place;
import bouquin.documents.Press;
import bouquin.documents.Progress.Step;
import bouquin.documents.Redacted;
import bouquin.kernel.Rejected;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was blacked out is in no byte of the file, and the rest is where it was. */
class RedactTest {
    private static final String SECRET = "Ophelia";

    @TempDir
    Path folder;

    private final Papers papers = new Papers();

    @Test
    void oneWordOfALineGoesAndTheRestKeepsItsPlace() throws IOException {
        papers.page("BT /Body 20 Tf 72 400 Td (Dear Ophelia, good night.) Tj ET");
        double before = xOf("night");
        redactText(SECRET);
        assertGone();
        assertEquals("Dear , good night.", text().strip().replaceAll(" +", " "));
        assertEquals(before, xOf("night", Press.REDACTED), 0.01);
    }

    @Test
    void kernedLettersGoToo() throws IOException {
        papers.page("BT /Body 20 Tf 2 Tc 5 Tw 72 400 Td [(De) 20 (ar O) -30 (phe) 15 (lia) 40 (, good night.)] TJ ET");
        double before = xOf("night");
        redactText(SECRET);
        assertGone();
        assertEquals(before, xOf("night", Press.REDACTED), 0.01);
    }

    @Test
    void linesThatTheApostropheAndTheQuoteShowKeepTheirOrder() throws IOException {
        papers.page("BT /Body 20 Tf 30 TL 72 400 Td (One) Tj (Ophelia two) ' 3 1 (three Ophelia) \" (four) ' ET");
        redactText(SECRET);
        assertGone();
        assertEquals("One two three four", text().strip().replaceAll("\\s+", " "));
    }

    @Test
    void aTurnedPageWithACropBoxAndAUnit() throws IOException {
        PDPage page = papers.page("BT 0 1 -1 0 300 200 Tm /Body 20 Tf (Dear Ophelia, good night.) Tj ET");
        page.setRotation(270);
        page.setCropBox(new PDRectangle(50, 60, 400, 600));
        page.setUserUnit(2);
        redactText(SECRET);
        assertGone();
        assertTrue(text().contains("good night."), text());
        assertBlack();
    }

    @Test
    void aFormThatTwoPagesDrawLosesItsWordsWhereItIsBlackedOut() throws IOException {
        COSStream form = form("BT /Body 20 Tf 0 0 Td (Dear Ophelia.) Tj ET BT /Body 20 Tf 0 60 Td (Farewell) Tj ET");
        page("q 1 0 0 1 72 400 cm /Fm Do Q", "Fm", form);
        page("q .5 0 0 .5 72 200 cm /Fm Do Q", "Fm", form);
        Redacted redacted = redact(new Blackout(List.of(new Place(1, 60, 842 - 425, 300, 35)), List.of()));
        assertEquals(List.of(1), redacted.pages());
        assertEquals(List.of(2), redacted.elsewhere(), "where the same words still stand");
        assertEquals("Farewell", text(1).strip());
        assertTrue(text(2).contains(SECRET));
    }

    @Test
    void aFormOfOnePageIsNotKeptBesideItsCopy() throws IOException {
        page("/Fm Do", "Fm", form("q 1 0 0 1 72 400 cm BT /Body 20 Tf (Dear Ophelia.) Tj ET Q"));
        redactText(SECRET);
        assertGone();
    }

    @Test
    void invisibleWordsOverAScanGoWithTheirPixels() throws IOException {
        PDPage page = papers.page("");
        PDImageXObject scan = LosslessFactory.createFromImage(papers.document, chequered(400, 400));
        try (PDPageContentStream pen = new PDPageContentStream(papers.document, page)) {
            pen.drawImage(scan, 0, 0, 595, 842);
        }
        append(page, "BT 3 Tr /Body 20 Tf 72 400 Td (Dear Ophelia, good night.) Tj ET");
        Redacted redacted = redactText(SECRET);
        assertEquals(List.of(), redacted.images());
        assertGone();
        assertTrue(text().contains("good night."));
        assertBlack();
    }

    @Test
    void thePixelsOfAnImageAreGoneFromItsData() throws IOException {
        PDPage page = papers.page("");
        PDImageXObject image = LosslessFactory.createFromImage(papers.document, chequered(100, 100));
        try (PDPageContentStream pen = new PDPageContentStream(papers.document, page)) {
            pen.drawImage(image, 100, 100, 200, 200);
        }
        Redacted redacted = redact(new Blackout(List.of(new Place(1, 100, 842 - 300, 100, 200)), List.of()));
        assertEquals(List.of(), redacted.images());
        try (PDDocument result = result()) {
            int count = 0;
            for (COSName name : result.getPage(0).getResources().getXObjectNames()) {
                BufferedImage left =
                        ((PDImageXObject) result.getPage(0).getResources().getXObject(name)).getImage();
                assertEquals(Set.of(0xff000000), colours(left, 0, 49));
                assertEquals(2, colours(left, 52, 100).size(), "the other half is as it was");
                count++;
            }
            assertEquals(1, count, "images of the page");
        }
        for (Path taken : Readers.images(folder.resolve(Press.REDACTED), folder.resolve("taken")))
            assertEquals(Set.of(0xff000000), colours(ImageIO.read(taken.toFile()), 0, 49));
    }

    @Test
    void anInlineImageIsBlackedOutToo() throws IOException {
        papers.page("q 200 0 0 200 100 100 cm BI /W 2 /H 2 /BPC 8 /CS /G /F /AHx ID 10c810c8> EI Q");
        Redacted redacted = redact(new Blackout(List.of(new Place(1, 90, 842 - 310, 220, 220)), List.of()));
        assertEquals(List.of(), redacted.images());
        assertFalse(plain().contains("10c810c8"));
        assertBlack();
    }

    @Test
    void drawnLettersOfAFontOfProceduresGo() throws IOException {
        PDPage page = papers.page("BT /Drawn 30 Tf 72 400 Td (aba) Tj ET");
        page.getResources().getCOSObject().getCOSDictionary(COSName.FONT).setItem("Drawn", drawn());
        redact(new Blackout(List.of(new Place(1, 72 + 30, 842 - 440, 30, 50)), List.of()));
        assertFalse(plain().contains("(aba)"));
        assertTrue(plain().replaceAll("\\s", "").replace("-1000.0", "-1000").contains("[(a)-1000(a)]TJ"), plain());
    }

    @Test
    void shapesThatLieInABoxAreGoneAndOthersStay() throws IOException {
        papers.page("0 0 1 rg 110 110 20 20 re 300 300 50 50 re f 1 0 0 RG 115 115 m 120 120 l S");
        redact(new Blackout(List.of(new Place(1, 100, 842 - 140, 40, 40)), List.of()));
        String content = plain();
        assertFalse(content.contains("110 110 20 20 re"), content);
        assertFalse(content.contains("115 115 m"), content);
        assertTrue(content.contains("300 300 50 50 re"), content);
    }

    @Test
    void whatIsSaidInsteadOfTheLettersGoes() throws IOException {
        papers.page(
                "/Span <</ActualText (Ophelia) /Lang (en)>> BDC BT /Body 20 Tf 72 400 Td (Oph) Tj (elia) Tj ET EMC");
        redactText(SECRET);
        assertGone();
    }

    @Test
    void bookmarksTitlesMetadataAndLinksLoseTheWords() throws IOException {
        PDPage page = papers.page("BT /Body 20 Tf 72 400 Td (Write to ophelia@elsinore.dk today) Tj ET");
        papers.bookmark("Ask ophelia@elsinore.dk", page);
        papers.document.getDocumentInformation().setSubject("ophelia@elsinore.dk");
        papers.document.getDocumentInformation().setTitle("A play");
        COSDictionary link = Hostile.link(Hostile.action("URI", "URI", Hostile.string("mailto:ophelia@elsinore.dk")));
        link.setItem("Rect", new PDRectangle(150, 395, 200, 30).getCOSArray());
        page.getCOSObject().setItem("Annots", Hostile.array(link));
        redactText("ophelia@elsinore.dk");
        assertGone();
        try (PDDocument result = result()) {
            assertEquals("A play", result.getDocumentInformation().getTitle());
            assertEquals(0, result.getPage(0).getAnnotations().size());
        }
    }

    @Test
    void aRemarkLosesItsWordsAndItsDrawingWhatStandsInTheBox() throws IOException {
        PDPage page = papers.page(Papers.LINE);
        COSStream look = form("BT /Body 20 Tf 5 5 Td (Ophelia) Tj 0 100 Td (was here) Tj ET");
        look.setItem("BBox", new PDRectangle(0, 0, 200, 150).getCOSArray());
        COSDictionary remark = Hostile.dictionary("Contents", Hostile.string("Ophelia was here"));
        remark.setName("Type", "Annot");
        remark.setName("Subtype", "FreeText");
        remark.setItem("Rect", new PDRectangle(300, 100, 200, 150).getCOSArray());
        remark.setItem("AP", Hostile.dictionary("N", new COSObject(look)));
        page.getCOSObject().setItem("Annots", Hostile.array(remark));
        redact(new Blackout(List.of(new Place(1, 300, 842 - 130, 150, 30)), List.of()));
        assertGone();
        assertTrue(plain().contains("(was here)"));
    }

    @Test
    void aPageWithTilesOfWordsBecomesAnImage() throws IOException {
        PDPage page = papers.page("/Pattern cs /P scn 50 50 400 400 re f BT /Body 20 Tf 72 500 Td (Farewell) Tj ET");
        COSStream tiles = form("BT /Body 9 Tf (Ophelia) Tj ET");
        tiles.setItem("Type", COSName.PATTERN);
        tiles.removeItem(COSName.SUBTYPE);
        tiles.setInt("PatternType", 1);
        tiles.setInt("PaintType", 1);
        tiles.setInt("TilingType", 1);
        tiles.setInt("XStep", 60);
        tiles.setInt("YStep", 30);
        tiles.setItem("BBox", new PDRectangle(0, 0, 60, 30).getCOSArray());
        page.getResources().getCOSObject().setItem("Pattern", Hostile.dictionary("P", new COSObject(tiles)));
        Redacted redacted = redact(new Blackout(List.of(new Place(1, 100, 500, 50, 50)), List.of()));
        assertEquals(List.of(1), redacted.images());
        assertGone();
        assertEquals("", text().strip());
        assertBlack();
    }

    @Test
    void nothingOfAnOlderRevisionIsLeft() throws IOException {
        papers.page("BT /Body 20 Tf 72 400 Td (Dear Ophelia) Tj ET");
        Path first = papers.save(folder);
        try (PDDocument document = Opening.open(first);
                OutputStream out = Files.newOutputStream(folder.resolve("second.pdf"))) {
            document.getDocumentInformation().setTitle("Second");
            document.getDocument().getTrailer().getCOSDictionary(COSName.INFO).setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        Check.run(new Ask(
                Step.CHECK,
                folder.resolve("second.pdf").toString(),
                folder.toString(),
                Set.of(),
                Set.of(),
                9,
                null,
                60_000,
                0));
        run(new Blackout(List.of(), List.of(SECRET)));
        assertGone();
        assertEquals(
                1,
                occurrences(
                        new String(Files.readAllBytes(folder.resolve(Press.REDACTED)), StandardCharsets.ISO_8859_1),
                        "%%EOF"));
    }

    @Test
    void whereNothingStandsNothingIsRedacted() throws IOException {
        papers.page(Papers.LINE);
        assertEquals(
                "documents.redaction.nothing",
                assertThrows(Rejected.class, () -> redactText("Laertes")).code());
        assertFalse(Files.exists(folder.resolve(Press.REDACTED)));
    }

    @Test
    void embeddedFontsWithGlyphNumbers() throws IOException {
        new PdfTypesetter().typeset(Manuscripts.book(2), folder.resolve(Press.DISARMED));
        String word = "bouquinistes";
        assertTrue(textOf(Press.DISARMED, 0).contains(word));
        Redacted redacted = run(new Blackout(List.of(), List.of(word)));
        assertEquals(List.of(), redacted.images());
        assertEquals(List.of(), redacted.elsewhere());
        assertFalse(
                textOf(Press.REDACTED, 0).toLowerCase().replaceAll("\\s", "").contains(word));
    }

    @Test
    void wordsOfOneColumnGoAndThoseBesideThemStay() throws IOException {
        papers.page("BT /Body 12 Tf 14 TL 50 700 Td (the fair) Tj T* (Ophelia sings) Tj ET"
                + " BT /Body 12 Tf 14 TL 200 700 Td (in the other) Tj T* (column all is well) Tj ET");
        redactText(SECRET);
        assertGone();
        assertTrue(text().contains("sings"), text());
        assertTrue(text().contains("column all is well"), text());
    }

    @Test
    void aWordOverTwoLinesIsFound() throws IOException {
        papers.page("BT /Body 12 Tf 14 TL 50 700 Td (one two Ophe) Tj T* (lia three) Tj ET");
        redactText(SECRET);
        assertTrue(text().contains("one two"), text());
        assertFalse(text().contains("Ophe") || text().contains("lia"), text());
    }

    @Test
    void noWidthIsToldWhereNothingFollows() throws IOException {
        papers.page("BT /Body 20 Tf 72 400 Td (Dear Ophelia) Tj 0 -30 Td (Farewell) Tj ET");
        redactText(SECRET);
        assertGone();
        assertTrue(plain().replaceAll("\\s", "").contains("[(Dear)]TJ0-30Td"), plain());
    }

    // -- how it is done and looked at

    private Redacted redactText(String text) throws IOException {
        return redact(new Blackout(List.of(), List.of(text)));
    }

    private Redacted redact(Blackout blackout) throws IOException {
        Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        return run(blackout);
    }

    private Redacted run(Blackout blackout) throws IOException {
        Ask ask = new Ask(
                Step.REDACT, null, folder.toString(), Set.of(), Set.of(), 2_000, null, 60_000, 60_000, blackout, null);
        return Redact.run(ask, (done, total) -> {});
    }

    private PDDocument result() throws IOException {
        return Opening.open(folder.resolve(Press.REDACTED));
    }

    private String text() throws IOException {
        return textOf(Press.REDACTED, 0);
    }

    private String text(int page) throws IOException {
        return textOf(Press.REDACTED, page);
    }

    private String textOf(String name, int page) throws IOException {
        try (PDDocument document = Opening.open(folder.resolve(name))) {
            PDFTextStripper stripper = new PDFTextStripper();
            if (page > 0) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
            }
            return stripper.getText(document);
        }
    }

    private double xOf(String word) throws IOException {
        Hostile.save(papers.document, folder.resolve(Press.DISARMED));
        return xOf(word, Press.DISARMED);
    }

    private double xOf(String word, String name) throws IOException {
        try (PDDocument document = Opening.open(folder.resolve(name))) {
            return PhraseScan.places(document, List.of(word), Deadline.inMillis(60_000))
                    .get(0)
                    .x();
        }
    }

    /** Not in any stream, unpacked, nor in any string: plain, in hexadecimal digits, or with two bytes a letter. */
    private void assertGone() throws IOException {
        assertFalse(text().toLowerCase().replaceAll("\\s", "").contains(SECRET.toLowerCase()), text());
        String all = plain().toLowerCase();
        StringBuilder hex = new StringBuilder();
        for (byte each : SECRET.getBytes(StandardCharsets.US_ASCII)) hex.append("%02x".formatted(each));
        assertFalse(all.contains("ophel"), all);
        assertFalse(all.contains(hex));
        assertFalse(all.replace("\u0000", "").contains("ophel"));
        Readers.of(folder.resolve(Press.REDACTED)).forEach((reader, said) -> {
            String bare = said.toLowerCase().replaceAll("<[^>]*>", "").replaceAll("[\\s\u0000]", "");
            assertFalse(bare.contains("ophel"), reader);
        });
    }

    private String plain() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Files.readAllBytes(folder.resolve(Press.REDACTED)));
        try (PDDocument document = result()) {
            Reachable.visit(
                    document.getDocument().getTrailer(), Deadline.inMillis(60_000), object -> unpack(object, all));
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }

    private static void unpack(COSBase object, ByteArrayOutputStream all) {
        if (!(object instanceof COSStream stream)) {
            all.writeBytes(object.toString().getBytes(StandardCharsets.ISO_8859_1));
            return;
        }
        try (var in = stream.createInputStream()) {
            in.transferTo(all);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** In the middle of the page's first black box. */
    private void assertBlack() throws IOException {
        try (PDDocument document = result()) {
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            int run = 0, longest = 0;
            for (int y = 0; y < page.getHeight(); y++, run = 0)
                for (int x = 0; x < page.getWidth(); x++) {
                    run = (page.getRGB(x, y) & 0xffffff) == 0 ? run + 1 : 0;
                    longest = Math.max(longest, run);
                }
            assertTrue(longest > 15, "no black box: " + longest);
        }
    }

    private PDPage page(String content, String name, COSStream form) throws IOException {
        PDPage page = papers.page(content);
        page.getResources().getCOSObject().setItem("XObject", Hostile.dictionary(name, new COSObject(form)));
        return page;
    }

    private COSStream form(String content) throws IOException {
        COSStream form = papers.stream(content);
        form.setName("Type", "XObject");
        form.setName("Subtype", "Form");
        form.setItem("BBox", new PDRectangle(0, 0, 600, 900).getCOSArray());
        form.setItem("Resources", papers.resources().getCOSObject());
        return form;
    }

    private void append(PDPage page, String content) throws IOException {
        try (PDPageContentStream pen =
                new PDPageContentStream(papers.document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            pen.getClass();
        }
        page.getResources()
                .getCOSObject()
                .setItem(COSName.FONT, papers.resources().getCOSObject().getItem(COSName.FONT));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        page.getContents().transferTo(all);
        page.getCOSObject()
                .setItem(COSName.CONTENTS, papers.stream(all.toString(StandardCharsets.ISO_8859_1) + "\n" + content));
    }

    private COSDictionary drawn() throws IOException {
        COSDictionary font = Hostile.dictionary("CharProcs", new COSDictionary());
        font.setName("Type", "Font");
        font.setName("Subtype", "Type3");
        font.setItem("FontBBox", new PDRectangle(0, 0, 1000, 1000).getCOSArray());
        font.setItem(
                "FontMatrix",
                Hostile.array(number(".001"), number("0"), number("0"), number(".001"), number("0"), number("0")));
        for (String name : List.of("a", "b"))
            font.getCOSDictionary(COSName.CHAR_PROCS)
                    .setItem(name, new COSObject(papers.stream("1000 0 0 0 900 900 d1 100 100 700 700 re f")));
        font.setItem(
                "Encoding",
                Hostile.dictionary(
                        "Differences", Hostile.array(number("97"), COSName.getPDFName("a"), COSName.getPDFName("b"))));
        font.setInt("FirstChar", 97);
        font.setInt("LastChar", 98);
        font.setItem("Widths", Hostile.array(number("1000"), number("1000")));
        return font;
    }

    private static COSBase number(String text) throws IOException {
        return org.apache.pdfbox.cos.COSNumber.get(text);
    }

    private static BufferedImage chequered(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) image.setRGB(x, y, (x / 5 + y / 5) % 2 == 0 ? 0xffffff : 0x3060a0);
        return image;
    }

    private static Set<Integer> colours(BufferedImage image, int from, int to) {
        Set<Integer> colours = new java.util.TreeSet<>();
        for (int y = 0; y < image.getHeight(); y++) for (int x = from; x < to; x++) colours.add(image.getRGB(x, y));
        return colours;
    }

    private static int occurrences(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }
}
