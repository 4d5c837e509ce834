package bouquin.documents.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/**
 * The path in work, subpath by subpath. One that lies wholly in a box paints nothing outside of it, whatever the rule, so
 * it can go; a path that also clips stays as it is.
 */
final class Subpaths {
    private static final Set<String> BUILD = Set.of("m", "l", "c", "v", "y", "h", "re");
    private static final Set<String> FILL = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> STROKE = Set.of("S", "s");

    private static final class Part {
        private final int from;
        private int to;
        private Rectangle2D bounds;

        Part(int from) {
            this.from = from;
        }
    }

    private final Boxes boxes;
    private final List<Part> parts = new ArrayList<>();
    private final List<Point2D> points = new ArrayList<>();
    private Point2D current = new Point2D.Double();
    private Rectangle2D painted;
    private boolean begins;
    private boolean clips;

    Subpaths(Boxes boxes) {
        this.boxes = boxes;
    }

    static boolean fills(String operator) {
        return FILL.contains(operator);
    }

    void moveTo(double x, double y) {
        begins = true;
        lineTo(x, y);
    }

    void lineTo(double x, double y) {
        current = new Point2D.Double(x, y);
        points.add(current);
    }

    Point2D current() {
        return current;
    }

    void clip() {
        clips = true;
    }

    /** @return whether something of the path was cut out */
    boolean see(String operator, int from, ContentFrame frame) {
        if (BUILD.contains(operator)) extend(from, frame.position());
        boolean paints = FILL.contains(operator) || STROKE.contains(operator);
        if (!paints && !operator.equals("n")) return false;
        boolean cut = paints && !clips && cut(from, frame);
        parts.clear();
        points.clear();
        begins = false;
        clips = false;
        return cut;
    }

    private void extend(int from, int to) {
        if (begins || parts.isEmpty()) parts.add(new Part(from));
        Part last = parts.get(parts.size() - 1);
        last.to = to;
        for (Point2D point : points) {
            if (last.bounds == null) last.bounds = new Rectangle2D.Double(point.getX(), point.getY(), 0, 0);
            else last.bounds.add(point);
        }
        points.clear();
        begins = false;
    }

    private boolean cut(int paint, ContentFrame frame) {
        painted = null;
        int gone = 0;
        for (Part part : parts) {
            if (part.bounds != null && boxes.hold(part.bounds)) {
                frame.cut(part.from, part.to, new byte[0]);
                gone++;
            } else if (part.bounds != null) {
                painted = painted == null ? (Rectangle2D) part.bounds.clone() : painted.createUnion(part.bounds);
            }
        }
        if (gone > 0 && gone == parts.size()) frame.cut(paint, frame.position(), new byte[0]);
        return gone > 0;
    }

    /** What is painted across a box may not be tiles with words on them. */
    void requirePlain(PDColor color) {
        if (painted != null && color.getColorSpace() instanceof PDPattern pattern && boxes.touch(painted))
            Hidden.requirePlain(pattern, color);
        painted = null;
    }
}
