package bouquin.documents.pdf;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws shapes; measures are points from the lower left corner of the page. */
final class Canvas {
    private static final float ROUND = 0.5523f;

    private final PDPageContentStream pen;

    Canvas(PDPageContentStream pen) {
        this.pen = pen;
    }

    void box(float x, float y, float width, float height, Color color) throws IOException {
        pen.setNonStrokingColor(color);
        pen.addRect(x, y, width, height);
        pen.fill();
    }

    void frame(float x, float y, float width, float height, float thick, Color color) throws IOException {
        ink(color, thick);
        pen.addRect(x, y, width, height);
        pen.stroke();
    }

    void disc(float x, float y, float radius, Color color) throws IOException {
        pen.setNonStrokingColor(color);
        circle(x, y, radius);
        pen.fill();
    }

    void ring(float x, float y, float radius, float thick, Color color) throws IOException {
        ink(color, thick);
        circle(x, y, radius);
        pen.stroke();
    }

    /** A filled shape with straight sides: x, y, x, y… */
    void shape(Color color, float... points) throws IOException {
        pen.setNonStrokingColor(color);
        walk(points);
        pen.closePath();
        pen.fill();
    }

    /** A line through points: x, y, x, y… */
    void line(float thick, Color color, float... points) throws IOException {
        ink(color, thick);
        walk(points);
        pen.stroke();
    }

    /** A quarter of a disc. @param right whether it opens to the right @param up whether it opens upwards */
    void quarter(float x, float y, float radius, boolean right, boolean up, Color color) throws IOException {
        float dx = right ? radius : -radius, dy = up ? radius : -radius;
        pen.setNonStrokingColor(color);
        pen.moveTo(x, y);
        pen.lineTo(x + dx, y);
        pen.curveTo(x + dx, y + dy * ROUND, x + dx * ROUND, y + dy, x, y + dy);
        pen.closePath();
        pen.fill();
    }

    private void ink(Color color, float thick) throws IOException {
        pen.setStrokingColor(color);
        pen.setLineWidth(thick);
        pen.setLineJoinStyle(1);
        pen.setLineCapStyle(1);
    }

    private void walk(float... points) throws IOException {
        pen.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) pen.lineTo(points[i], points[i + 1]);
    }

    private void circle(float x, float y, float r) throws IOException {
        float k = r * ROUND;
        pen.moveTo(x + r, y);
        pen.curveTo(x + r, y + k, x + k, y + r, x, y + r);
        pen.curveTo(x - k, y + r, x - r, y + k, x - r, y);
        pen.curveTo(x - r, y - k, x - k, y - r, x, y - r);
        pen.curveTo(x + k, y - r, x + r, y - k, x + r, y);
        pen.closePath();
    }
}
