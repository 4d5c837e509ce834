package bouquin.documents.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Where a letter stands, as far as it matters for blacking it out: the inner part of its ink, and the inner part of the
 * room that it takes. A box that only brushes a letter of the next line touches neither.
 */
final class GlyphShapes {
    private static final double INNER = 0.6;
    private static final double LOW = 0.05;
    private static final double HIGH = 0.45;

    private record Letter(COSBase font, int code) {}

    private final Map<Letter, Rectangle2D> inks = new HashMap<>();

    /** @param rendering from the text space of one em to user space */
    List<Shape> of(Matrix rendering, PDFont font, int code, Vector displacement) {
        AffineTransform place = rendering.createAffineTransform();
        Rectangle2D ink = inks.computeIfAbsent(new Letter(font.getCOSObject(), code), none -> ink(font, code));
        Stream<Rectangle2D> parts = ink.isEmpty() ? Stream.empty() : Stream.of(inner(ink));
        if (!font.isVertical() && displacement.getX() != 0) parts = Stream.concat(parts, Stream.of(room(displacement)));
        List<Shape> shapes = parts.<Shape>map(place::createTransformedShape).toList();
        return shapes.isEmpty() ? List.of(point(rendering)) : shapes;
    }

    /** All of its ink. */
    Rectangle2D whole(Matrix rendering, PDFont font, int code) {
        Rectangle2D ink = inks.get(new Letter(font.getCOSObject(), code));
        return rendering.createAffineTransform().createTransformedShape(ink).getBounds2D();
    }

    /** A letter without ink and width still has a place. */
    private static Shape point(Matrix rendering) {
        return new Rectangle2D.Double(rendering.getTranslateX(), rendering.getTranslateY(), 0.01, 0.01);
    }

    private static Rectangle2D room(Vector displacement) {
        double from = Math.min(0, displacement.getX()), width = Math.abs(displacement.getX());
        return new Rectangle2D.Double(from + width * (1 - INNER) / 2, LOW, width * INNER, HIGH - LOW);
    }

    private static Rectangle2D inner(Rectangle2D whole) {
        double width = Math.max(whole.getWidth() * INNER, 0.001), height = Math.max(whole.getHeight() * INNER, 0.001);
        return new Rectangle2D.Double(whole.getCenterX() - width / 2, whole.getCenterY() - height / 2, width, height);
    }

    private static Rectangle2D ink(PDFont font, int code) {
        try {
            AffineTransform toEm = font.getFontMatrix().createAffineTransform();
            if (font instanceof PDType3Font drawn)
                return toEm.createTransformedShape(drawn(drawn, code)).getBounds2D();
            if (!(font instanceof PDVectorFont vector)) return new Rectangle2D.Double();
            return toEm.createTransformedShape(vector.getNormalizedPath(code)).getBounds2D();
        } catch (IOException | RuntimeException unreadable) {
            throw new Unsafe(unreadable);
        }
    }

    private static Shape drawn(PDType3Font font, int code) throws IOException {
        PDType3CharProc proc = font.getCharProc(code);
        PDRectangle box = proc == null ? null : proc.getGlyphBBox();
        if (box == null) box = font.getFontBBox();
        if (box == null) return new Rectangle2D.Double();
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }
}
