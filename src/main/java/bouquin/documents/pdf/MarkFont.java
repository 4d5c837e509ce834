package bouquin.documents.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The type that marks are set in: Liberation Sans, as it comes with PDFBox, for Latin, Greek and Cyrillic. A master embeds all
 * its glyphs of these scripts once, under their own numbers, so that a slot can name any of them without a PDF library.
 */
final class MarkFont {
    private static final String TTF = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    /** Latin to its Extended-B, Greek, Cyrillic, Vietnamese, punctuation, euro; the rest would double the size of the subset. */
    private static final int[][] RANGES = {
        {0x20, 0x7e}, {0xa0, 0x24f}, {0x370, 0x4ff}, {0x1e80, 0x1ef9}, {0x2010, 0x2044}, {0x20ac, 0x20ac}
    };

    private static final int LAST = 0x20ac;
    private static final MarkFont LOADED = load();

    private final char[] glyphs = new char[LAST + 1];
    private final int[] advances = new int[LAST + 1];

    private MarkFont(TrueTypeFont font) throws IOException {
        CmapLookup cmap = font.getUnicodeCmapLookup();
        for (int[] range : RANGES)
            for (int c = range[0]; c <= range[1]; c++) {
                glyphs[c] = (char) cmap.getGlyphId(c);
                advances[c] = font.getAdvanceWidth(glyphs[c]) * 1000 / font.getUnitsPerEm();
            }
    }

    static MarkFont get() {
        return LOADED;
    }

    boolean covers(int codePoint) {
        return codePoint <= LAST && glyphs[codePoint] != 0;
    }

    boolean covers(String text) {
        return text.codePoints().allMatch(this::covers);
    }

    /** In points, for covered text at a size of one point. */
    double width(String text) {
        return text.chars().map(c -> advances[c]).sum() / 1000.0;
    }

    /** Appends the glyph numbers of covered text as a hexadecimal string. */
    void show(String text, StringBuilder out) {
        out.append('<');
        for (int i = 0; i < text.length(); i++) Hex.append(glyphs[text.charAt(i)], out);
        out.append('>');
    }

    /** Puts the font into a document that is being prepared. */
    COSDictionary embed(PDDocument document) throws IOException {
        try (InputStream ttf = open()) {
            PDFont font = PDType0Font.load(document, ttf, true);
            IntStream.rangeClosed(' ', LAST).filter(this::covers).forEach(font::addToSubset);
            font.subset();
            return font.getCOSObject();
        }
    }

    static InputStream open() {
        return MarkFont.class.getResourceAsStream(TTF);
    }

    private static MarkFont load() {
        try (InputStream ttf = open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
            return new MarkFont(font);
        } catch (IOException brokenInstallation) {
            throw new UncheckedIOException(brokenInstallation);
        }
    }
}
