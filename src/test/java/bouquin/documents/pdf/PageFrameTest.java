package bouquin.documents.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFrameTest {
    @ParameterizedTest
    @CsvSource({"0, 100, 200", "90, 400, 200", "180, 400, 600", "270, 100, 600", "-90, 100, 600", "450, 400, 200"})
    void theFooterBeginsAtTheCornerThatPeopleSeeBelowOnTheLeft(int rotation, double x, double y) {
        PageFrame frame = PageFrame.of(page(new PDRectangle(100, 200, 300, 400), rotation, 1));
        Point2D corner = frame.matrix().transform(new Point2D.Double(0, 0), null);
        assertTrue(corner.distance(x, y) < 15, "rotated by " + rotation + ": " + corner);
    }

    @ParameterizedTest
    @CsvSource({"3, 3, 1", "20, 800, 1", "595, 842, 1", "842, 595, 1", "14400, 14400, 1", "100, 140, 60"})
    void theFooterLiesInsideAnyPage(float width, float height, float unit) {
        for (int rotation = 0; rotation < 360; rotation += 90) {
            PDRectangle box = new PDRectangle(-7, 11, width, height);
            PageFrame frame = PageFrame.of(page(box, rotation, unit));
            assertInside(frame);
            assertInside(frame.atTop());
        }
    }

    private static void assertInside(PageFrame frame) {
        Rectangle2D place = frame.matrix()
                .createTransformedShape(new Rectangle2D.Double(0, 0, Footer.WIDTH, Footer.HEIGHT))
                .getBounds2D();
        assertTrue(frame.crop().contains(place), place + " in " + frame);
    }

    @Test
    void onlyPagesThatAreLargeEnoughAreShifted() {
        assertTrue(PageFrame.of(page(PDRectangle.A6, 0, 1)).canShift());
        assertEquals(false, PageFrame.of(page(new PDRectangle(500, 71), 0, 1)).canShift());
    }

    @Test
    void aPageWithoutAreaIsTakenForALetter() {
        assertEquals(612, PageFrame.of(page(new PDRectangle(0, 0), 0, 1)).width());
    }

    private static PDPage page(PDRectangle box, int rotation, float unit) {
        PDPage page = new PDPage(box);
        page.setRotation(rotation);
        page.setUserUnit(unit);
        return page;
    }
}
