package bouquin.documents.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The shop's words in the corner of a preview. Drawn from outlines, as servers may have no fonts. */
final class ShopMark {
    private static final String WORDS = "Bouquin · extrait";
    private static final double HEIGHT_PER_WIDTH = 0.02;
    private static final Color INK = new Color(90, 80, 70, 150);
    private static final Color PAPER = new Color(255, 255, 255, 190);
    /** The words at a size of one unit, baseline at 0. */
    private static final Path2D OUTLINE = outline();

    private ShopMark() {}

    /** Draws into the image and returns it. */
    static BufferedImage on(BufferedImage image) {
        double size = Math.max(9, image.getWidth() * HEIGHT_PER_WIDTH);
        double width = OUTLINE.getBounds2D().getMaxX() * size;
        double x = image.getWidth() - width - size;
        double y = image.getHeight() - size;
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect((int) (x - size / 2), (int) (y - size * 1.2), (int) (width + size), (int) (size * 1.8));
        pen.setColor(INK);
        pen.translate(x, y);
        pen.scale(size, size);
        pen.fill(OUTLINE);
        pen.dispose();
        return image;
    }

    private static Path2D outline() {
        try (InputStream file = Fonts.liberationSans();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return outline(font);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Path2D outline(TrueTypeFont font) throws IOException {
        CmapLookup glyphs = font.getUnicodeCmapLookup();
        Path2D all = new Path2D.Double();
        double unit = 1.0 / font.getUnitsPerEm();
        double x = 0;
        for (int letter : WORDS.codePoints().toArray()) {
            int glyph = glyphs.getGlyphId(letter);
            GlyphData shape = font.getGlyph().getGlyph(glyph);
            if (shape != null) all.append(shape.getPath().getPathIterator(at(x, unit)), false);
            x += font.getAdvanceWidth(glyph) * unit;
        }
        return all;
    }

    private static AffineTransform at(double x, double unit) {
        return new AffineTransform(unit, 0, 0, -unit, x, 0);
    }
}
