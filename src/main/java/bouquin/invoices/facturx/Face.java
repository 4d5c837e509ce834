package bouquin.invoices.facturx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One of the Liberation fonts in one document, embedded with the letters that it needs. */
final class Face {
    private static final int NARROW_NO_BREAK_SPACE = 0x202F, NO_BREAK_SPACE = 0xA0, MISSING = '?';

    private final PDType0Font font;
    private final Map<Integer, Integer> shown = new HashMap<>();

    /** @param name e.g. "LiberationSans-Regular" */
    Face(PDDocument document, String name) throws IOException {
        try (InputStream file = Face.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(letters);
            letters.setEnableGsub(false); // ligatures cost more than half of a page's time, and are harder to search
            font = PDType0Font.load(document, letters, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with what this face can show: a plain no-break space for narrow ones, "?" for letters it lacks. */
    String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(one -> shown.computeIfAbsent(one, this::closest)).forEach(out::appendCodePoint);
        return out.toString();
    }

    private int closest(int letter) {
        if (has(letter)) return letter;
        return letter == NARROW_NO_BREAK_SPACE ? NO_BREAK_SPACE : MISSING;
    }

    private boolean has(int letter) {
        try {
            return !Character.isISOControl(letter) && font.encode(Character.toString(letter)).length > 0;
        } catch (IOException | IllegalArgumentException noGlyph) {
            return false;
        }
    }

    /** In points; the text must have gone through {@link #shown}. */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
