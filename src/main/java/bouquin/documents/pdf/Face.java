package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One face of one typeset document, embedded with the letters that it needs. */
final class Face {
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int NO_BREAK_SPACE = 0xA0;

    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();
    private final Map<Integer, Float> advances = new HashMap<>();

    Face(PDDocument document, Typeface typeface) throws IOException {
        try (InputStream file = Fonts.of(typeface)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with what this face can show: other spaces for rare ones, "?" for foreign letters. */
    String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().map(this::shown).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private int shown(int letter) {
        if (has(letter)) return letter;
        return letter == NARROW_NO_BREAK_SPACE ? NO_BREAK_SPACE : '?';
    }

    private boolean has(int letter) {
        return known.computeIfAbsent(letter, one -> {
            try {
                return font.encode(Character.toString(one)).length > 0;
            } catch (IOException | IllegalArgumentException noGlyph) {
                return false;
            }
        });
    }

    /** In points; the text must have gone through {@link #shown}. */
    float width(String text, float size) throws IOException {
        float thousandths = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            thousandths += advance(text.codePointAt(i));
        return thousandths / 1000 * size;
    }

    /** Lines are broken by trying, so every letter is measured many times. */
    private float advance(int letter) throws IOException {
        Float known = advances.get(letter);
        if (known == null) advances.put(letter, known = font.getStringWidth(Character.toString(letter)));
        return known;
    }
}
