package bouquin.documents.pdf;

import java.util.Set;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Counts what looks like a figure on one page: images of some size, and a drawing when there are many strokes. */
final class Figures {
    private static final double SHARE_OF_PAGE_MIN = 0.02;
    private static final int STROKES_OF_A_DRAWING = 80;
    private static final Set<String> STROKES = Set.of("l", "c", "v", "y");

    private final double pageArea;
    private int images;
    private int strokes;

    Figures(PDRectangle page) {
        this.pageArea = Math.max(1, (double) page.getWidth() * page.getHeight());
    }

    void see(String operator, boolean image, Matrix place) {
        if (STROKES.contains(operator)) strokes++;
        if ((image || operator.equals("BI")) && area(place) / pageArea >= SHARE_OF_PAGE_MIN) images++;
    }

    /** An image fills the unit square, whatever its pixels. */
    private static double area(Matrix place) {
        return Math.abs(
                (double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY());
    }

    int count() {
        return images + (strokes >= STROKES_OF_A_DRAWING ? 1 : 0);
    }
}
