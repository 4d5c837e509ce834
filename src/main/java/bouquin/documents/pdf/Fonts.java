package bouquin.documents.pdf;

import java.io.InputStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The one font that is always there: Liberation Sans, which PDFBox brings (SIL Open Font License). */
final class Fonts {
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Fonts() {}

    static InputStream liberationSans() {
        InputStream file = PDFont.class.getResourceAsStream(LIBERATION_SANS);
        if (file == null) throw new IllegalStateException("PDFBox no longer brings " + LIBERATION_SANS);
        return file;
    }
}
