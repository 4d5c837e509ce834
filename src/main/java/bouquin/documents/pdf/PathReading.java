package bouquin.documents.pdf;

import java.awt.geom.Point2D;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Follows the paths of a page's content and draws nothing. */
abstract class PathReading extends PDFGraphicsStreamEngine {
    /** The path in work. */
    Subpaths path;

    PathReading(PDPage page, Subpaths path) {
        super(page);
        this.path = path;
    }

    @Override
    public final void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        for (Point2D point : List.of(p1, p2, p3)) path.lineTo(point.getX(), point.getY());
    }

    @Override
    public final void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public final void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    /** A curve lies within its four points. */
    @Override
    public final void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.lineTo(x1, y1);
        path.lineTo(x2, y2);
        path.lineTo(x3, y3);
    }

    @Override
    public final Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public final void clip(int windingRule) {
        path.clip();
    }

    @Override
    public final void closePath() {}

    @Override
    public final void endPath() {}

    @Override
    public final void strokePath() {}

    @Override
    public final void fillPath(int windingRule) {}

    @Override
    public final void fillAndStrokePath(int windingRule) {}

    @Override
    public final void shadingFill(COSName shadingName) {}

    @Override
    public final void drawImage(PDImage image) {}
}
