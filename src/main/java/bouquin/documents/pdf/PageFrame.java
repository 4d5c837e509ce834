package bouquin.documents.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Where the footer stands on a page as people see it: crop box, rotation and user unit are taken into account.
 *
 * @param crop the visible part in user space
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param unit points per unit of user space
 * @param top whether the mark stands at the upper edge instead of the lower one
 */
record PageFrame(Rectangle2D crop, int rotation, double unit, boolean top) {
    private static final double PART_OF_WIDTH = 0.96;
    private static final double PART_OF_HEIGHT = 0.02;
    private static final double MARGIN = 10;
    private static final double WIDTH_WITHOUT_MAGNIFYING = 1200;
    /** On a smaller page even three steps of a {@link bouquin.documents.PageShift} might be seen. */
    private static final double SHIFTED_FROM = 72;

    static PageFrame of(PDPage page) {
        PDRectangle box = page.getCropBox();
        if (!(box.getWidth() > 0 && box.getHeight() > 0)) box = PDRectangle.LETTER;
        int rotation = Math.floorMod(page.getRotation(), 360);
        Rectangle2D crop =
                new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
        return new PageFrame(crop, rotation, Math.max(1e-3, page.getUserUnit()), false);
    }

    PageFrame atTop() {
        return new PageFrame(crop, rotation, unit, true);
    }

    double width() {
        return rotation % 180 == 0 ? crop.getWidth() : crop.getHeight();
    }

    double height() {
        return rotation % 180 == 0 ? crop.getHeight() : crop.getWidth();
    }

    boolean canShift() {
        return Math.min(width(), height()) >= SHIFTED_FROM;
    }

    /** From the footer's box to user space. */
    AffineTransform matrix() {
        AffineTransform matrix = upright();
        Rectangle2D place = place();
        matrix.translate(place.getX(), place.getY());
        matrix.scale(scale(), scale());
        return matrix;
    }

    /** The footer's box on the upright page, from its lower left corner. */
    Rectangle2D place() {
        double scale = scale();
        double w = Footer.WIDTH * scale, h = Footer.HEIGHT * scale;
        double margin = Math.min(MARGIN / unit, height() * PART_OF_HEIGHT);
        return new Rectangle2D.Double((width() - w) / 2, top ? height() - margin - h : margin, w, h);
    }

    /** Natural size on ordinary pages, larger on posters, smaller where the page is narrower than the footer. */
    private double scale() {
        double natural = Math.max(1 / unit, width() / WIDTH_WITHOUT_MAGNIFYING);
        return Math.min(natural, width() * PART_OF_WIDTH / Footer.WIDTH);
    }

    /** From the upright visible part, whose lower left corner is the origin, to user space. */
    AffineTransform upright() {
        double left = crop.getMinX(), bottom = crop.getMinY(), right = crop.getMaxX(), top = crop.getMaxY();
        return switch (rotation) {
            case 90 -> new AffineTransform(0, 1, -1, 0, right, bottom);
            case 180 -> new AffineTransform(-1, 0, 0, -1, right, top);
            case 270 -> new AffineTransform(0, -1, 1, 0, left, top);
            default -> new AffineTransform(1, 0, 0, 1, left, bottom);
        };
    }
}
