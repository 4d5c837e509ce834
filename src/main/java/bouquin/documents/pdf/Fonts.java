package bouquin.documents.pdf;

import java.io.InputStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts that are always there. Marks use the one that PDFBox brings, so that the press needs no other jar. */
final class Fonts {
    private static final String LIBERATION_SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private Fonts() {}

    static InputStream liberationSans() {
        InputStream file = PDFont.class.getResourceAsStream(LIBERATION_SANS);
        if (file == null) throw new IllegalStateException("PDFBox no longer brings " + LIBERATION_SANS);
        return file;
    }

    static InputStream of(Typeface typeface) {
        InputStream file = Fonts.class.getResourceAsStream(typeface.resource());
        if (file == null) throw new IllegalStateException("No font " + typeface.resource());
        return file;
    }
}
