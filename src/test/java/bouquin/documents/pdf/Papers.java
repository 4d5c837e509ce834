package bouquin.documents.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** Documents for tests, made page by page from raw content. */
final class Papers implements AutoCloseable {
    static final String LINE = "BT /Body 12 Tf 72 400 Td (What the page says.) Tj ET\n";

    final PDDocument document = new PDDocument();
    private final PDFont body = new PDType1Font(FontName.HELVETICA);

    PDPage page(String content) throws IOException {
        return page(PDRectangle.A4, stream(content));
    }

    PDPage page(PDRectangle size, COSStream... contents) throws IOException {
        PDPage page = new PDPage(size);
        page.setResources(resources());
        COSArray array = new COSArray();
        for (COSStream content : contents) array.add(content);
        page.getCOSObject().setItem(COSName.CONTENTS, contents.length == 1 ? contents[0] : array);
        document.addPage(page);
        return page;
    }

    PDResources resources() {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("Body"), body);
        return resources;
    }

    COSStream stream(String content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    void bookmark(String title, PDPage page) {
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            outline = new PDDocumentOutline();
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        outline.addLast(item);
    }

    COSDictionary parentOfPages() {
        return document.getPages().getCOSObject();
    }

    Path save(Path folder) throws IOException {
        Path file = folder.resolve("paper.pdf");
        document.save(file.toFile(), CompressParameters.NO_COMPRESSION);
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
