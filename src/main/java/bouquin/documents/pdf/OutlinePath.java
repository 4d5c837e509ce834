package bouquin.documents.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Writes a glyph outline as path operators with whole numbers, which are short. */
final class OutlinePath {
    static final int UNITS_PER_EM = 500;

    private final StringBuilder out;
    private double x;
    private double y;

    private OutlinePath(StringBuilder out) {
        this.out = out;
    }

    static void fill(Shape outline, double left, StringBuilder out) {
        String scale = Numbers.plain(Footer.TYPE_SIZE / UNITS_PER_EM, 6);
        out.append("q ").append(scale).append(" 0 0 -").append(scale).append(' ');
        out.append(Numbers.plain(left, 2))
                .append(' ')
                .append(Numbers.plain(Footer.BASELINE, 2))
                .append(" cm ");
        OutlinePath path = new OutlinePath(out);
        double[] points = new double[6];
        for (PathIterator at = outline.getPathIterator(null); !at.isDone(); at.next())
            path.segment(at.currentSegment(points), points);
        out.append("f Q ");
    }

    private void segment(int kind, double[] p) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> points("m ", p[0], p[1]);
            case PathIterator.SEG_LINETO -> points("l ", p[0], p[1]);
            case PathIterator.SEG_QUADTO -> quadratic(p);
            case PathIterator.SEG_CUBICTO -> points("c ", p[0], p[1], p[2], p[3], p[4], p[5]);
            default -> out.append("h ");
        }
    }

    /** PDF has no quadratic curves: the cubic one that is the same. */
    private void quadratic(double[] p) {
        double ax = x + 2 * (p[0] - x) / 3, ay = y + 2 * (p[1] - y) / 3;
        double bx = p[2] + 2 * (p[0] - p[2]) / 3, by = p[3] + 2 * (p[1] - p[3]) / 3;
        points("c ", ax, ay, bx, by, p[2], p[3]);
    }

    private void points(String operator, double... coordinates) {
        for (double coordinate : coordinates) out.append(Math.round(coordinate)).append(' ');
        out.append(operator);
        x = coordinates[coordinates.length - 2];
        y = coordinates[coordinates.length - 1];
    }
}
