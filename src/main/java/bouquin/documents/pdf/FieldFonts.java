package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Types for fields whose own can't be found or lacks their letters. */
final class FieldFonts {
    private static final String PLAIN = "BqHelvetica", WIDE = "BqLiberation";

    private final PDDocument document;
    private final PDAcroForm form;
    private boolean added;

    FieldFonts(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
        if (form.getDefaultResources() == null) form.setDefaultResources(new PDResources());
    }

    /** The names of types that the form's resources now have, in the order in which they should be tried. */
    List<String> substitutes() throws IOException {
        if (!added) add();
        return List.of(PLAIN, WIDE);
    }

    private void add() throws IOException {
        PDResources resources = form.getDefaultResources();
        resources.put(COSName.getPDFName(PLAIN), new PDType1Font(FontName.HELVETICA));
        try (InputStream ttf = MarkFont.open()) {
            resources.put(COSName.getPDFName(WIDE), PDType0Font.load(document, ttf, false));
        }
        added = true;
    }
}
