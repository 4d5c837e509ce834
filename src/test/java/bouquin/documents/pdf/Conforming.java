package bouquin.documents.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Documents that conform to PDF/A or PDF/UA, made page by page. */
final class Conforming {
    private static final String XMP = "<?xpacket begin='\ufeff' id='W5M0MpCehiHzreSzNTczkc9d'?>"
            + "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
            + "<rdf:Description rdf:about='' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/' xmlns:pdfuaid='http://www.aiim.org/pdfua/ns/id/'>"
            + "<dc:title><rdf:Alt><rdf:li xml:lang='x-default'>Un titre</rdf:li></rdf:Alt></dc:title>%s"
            + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";

    private Conforming() {}

    /** @param withProfile whether it says what its colours mean; a page in black and white of a calibrated space need not */
    static Path archived(Path file, int part, boolean withProfile) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(part == 1 ? 1.4f : 1.7f);
            describe(document, "<pdfaid:part>" + part + "</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
            if (withProfile) profile(document);
            for (int i = 0; i < 3; i++) page(document, withProfile);
            document.save(
                    file.toFile(),
                    part == 1 ? CompressParameters.NO_COMPRESSION : CompressParameters.DEFAULT_COMPRESSION);
            return file;
        }
    }

    /** A tagged page that can be read aloud. */
    static Path accessible(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, "<pdfuaid:part>1</pdfuaid:part>");
            document.getDocumentCatalog().setLanguage("fr-FR");
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem("MarkInfo", Hostile.dictionary("Marked", COSBoolean.TRUE));
            catalog.setItem("ViewerPreferences", Hostile.dictionary("DisplayDocTitle", COSBoolean.TRUE));
            tag(catalog, page(document, true));
            document.save(file.toFile());
            return file;
        }
    }

    private static void describe(PDDocument document, String claims) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(XMP.formatted(claims).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentInformation().setTitle("Un titre");
    }

    private static void profile(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setOutputConditionIdentifier("sRGB");
        document.getDocumentCatalog().addOutputIntent(intent);
    }

    private static PDPage page(PDDocument document, boolean deviceColour) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (InputStream ttf = MarkFont.open();
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDFont font = PDType0Font.load(document, ttf, true);
            content.beginMarkedContent(COSName.P, 0);
            if (!deviceColour) calibrate(page, content);
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(72, 400);
            content.showText("What the page says.");
            content.endText();
            content.endMarkedContent();
        }
        return page;
    }

    @SuppressWarnings("deprecation")
    private static void calibrate(PDPage page, PDPageContentStream content) throws IOException {
        COSDictionary white = Hostile.dictionary(
                "WhitePoint", Hostile.array(new COSFloat(0.9505f), COSInteger.ONE, new COSFloat(1.089f)));
        page.getResources()
                .getCOSObject()
                .setItem(
                        COSName.COLORSPACE,
                        Hostile.dictionary("Grey", Hostile.array(COSName.getPDFName("CalGray"), white)));
        content.appendRawCommands("/Grey cs 0 sc\n");
    }

    private static void tag(COSDictionary catalog, PDPage page) {
        COSDictionary root = new COSDictionary(), whole = new COSDictionary(), paragraph = new COSDictionary();
        root.setName("Type", "StructTreeRoot");
        element(whole, "Document", root);
        element(paragraph, "P", whole);
        root.setItem("K", whole);
        whole.setItem("K", paragraph);
        paragraph.setItem("Pg", page);
        paragraph.setInt("K", 0);
        COSArray numbers = Hostile.array(COSInteger.ZERO, Hostile.array(paragraph));
        root.setItem("ParentTree", Hostile.dictionary("Nums", numbers));
        page.setStructParents(0);
        catalog.setItem("StructTreeRoot", root);
    }

    private static void element(COSDictionary element, String kind, COSDictionary parent) {
        element.setName("Type", "StructElem");
        element.setName("S", kind);
        element.setItem("P", parent);
    }
}
