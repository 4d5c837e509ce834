package bouquin.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Makes the content of each page one form that the page draws: what it leaves open ends with it (ISO 32000-1, 8.10). */
final class LockedContent {
    private static final byte[] DRAW = "/Page Do\n".getBytes(StandardCharsets.US_ASCII);

    private LockedContent() {}

    static void lock(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary forms = new COSDictionary(), resources = new COSDictionary();
            forms.setItem(COSName.getPDFName("Page"), form(document, page));
            resources.setItem(COSName.XOBJECT, forms);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            page.setContents(new PDStream(document, new ByteArrayInputStream(DRAW)));
        }
    }

    private static COSStream form(PDDocument document, PDPage page) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        try (InputStream content = page.getContents();
                OutputStream out = form.createOutputStream(COSName.FLATE_DECODE)) {
            if (content != null) content.transferTo(out);
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        PDRectangle box = page.getMediaBox();
        form.setItem(COSName.BBOX, box.getCOSArray());
        COSBase resources = PDPageTree.getInheritableAttribute(page.getCOSObject(), COSName.RESOURCES);
        form.setItem(COSName.RESOURCES, resources == null ? new COSDictionary() : resources);
        return form;
    }
}
