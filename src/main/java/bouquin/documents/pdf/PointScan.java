package bouquin.documents.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes down where everything stands that a page paints. What is only a clip is left out: tools add clips of their own. */
final class PointScan extends PDFGraphicsStreamEngine {
    private final Deadline deadline;
    private final PagePoints points = new PagePoints();
    private final List<Point2D> path = new ArrayList<>();
    private Point2D current = new Point2D.Float();

    private PointScan(PDPage page, Deadline deadline) {
        super(page);
        this.deadline = deadline;
    }

    /**
     * The points of every page; of a page that can't be read to its end those that were found.
     *
     * @param pageMillis time for one page
     * @param spoil told when a stack overflowed
     */
    static List<PagePoints> of(
            PDDocument document, Deadline deadline, long pageMillis, Pages progress, Runnable spoil) {
        List<PagePoints> pages = new ArrayList<>();
        int total = document.getNumberOfPages();
        for (PDPage page : document.getPages()) {
            progress.progress(pages.size(), total);
            pages.add(of(page, deadline.orInMillis(pageMillis), spoil));
        }
        return pages;
    }

    private static PagePoints of(PDPage page, Deadline deadline, Runnable spoil) {
        PointScan scan = new PointScan(page, deadline);
        try {
            if (!deadline.hasPassed()) scan.processPage(page);
        } catch (IOException | RuntimeException unreadable) {
            // as far as it was read
        } catch (StackOverflowError deep) {
            spoil.run();
        }
        return scan.points;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        deadline.check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) {
        int character = character(font, code);
        if (!Character.isWhitespace(character)) points.letter(character, place.getTranslateX(), place.getTranslateY());
    }

    @Override
    protected void showType3Glyph(Matrix place, PDType3Font font, int code, Vector displacement) {
        showGlyph(place, font, code, displacement);
    }

    private static int character(PDFont font, int code) {
        try {
            String text = font.toUnicode(code);
            return text == null || text.isEmpty() ? code : text.codePointAt(0);
        } catch (RuntimeException brokenFont) {
            return code;
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        add(p0);
        add(p2);
        current = p0;
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix place = getGraphicsState().getCurrentTransformationMatrix();
        corner(place, 0, 0);
        corner(place, 1, 1);
    }

    private void corner(Matrix place, float x, float y) {
        Point2D corner = place.transformPoint(x, y);
        points.corner(corner.getX(), corner.getY());
    }

    @Override
    public void clip(int windingRule) {
        // nothing is painted
    }

    @Override
    public void moveTo(float x, float y) {
        add(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        add(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        add(new Point2D.Float(x3, y3));
    }

    private void add(Point2D point) {
        current = point;
        path.add(point);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void closePath() {
        // no new point
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        paint();
    }

    @Override
    public void fillPath(int windingRule) {
        paint();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint();
    }

    private void paint() {
        path.forEach(point -> points.corner(point.getX(), point.getY()));
        path.clear();
    }

    @Override
    public void shadingFill(COSName shading) {
        // it fills the clip
    }
}
