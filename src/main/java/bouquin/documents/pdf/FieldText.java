package bouquin.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** Whether a field looks as its value says. */
final class FieldText {
    private static final byte[] DRAW = "/Look Do".getBytes(StandardCharsets.US_ASCII);

    private FieldText() {}

    /** Values that are no text, or none, are never found missing. */
    static boolean isShown(COSDictionary widget, COSStream look) {
        COSBase value = widget.getDictionaryObject(COSName.V);
        if (!(value instanceof COSString text) || compact(text.getString()).isEmpty()) return true;
        try {
            return compact(read(look)).contains(compact(text.getString()));
        } catch (IOException | RuntimeException unreadable) {
            return false;
        }
    }

    private static String read(COSStream look) throws IOException {
        try (PDDocument sheet = new PDDocument()) {
            PDPage page = new PDPage();
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Look"), new PDFormXObject(look));
            page.setResources(resources);
            page.setContents(new PDStream(sheet, new ByteArrayInputStream(DRAW)));
            sheet.addPage(page);
            return new PDFTextStripper().getText(sheet);
        }
    }

    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }
}
