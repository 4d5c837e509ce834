package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Leads from the page as people see it, in points from its upper left corner, to its user space and back.
 *
 * @param width as seen, in points
 * @param height as {@code width}
 */
record PageView(AffineTransform toUser, double width, double height) {
    static PageView of(PDPage page) {
        PageFrame frame = PageFrame.of(page);
        AffineTransform toUser = frame.upright();
        toUser.concatenate(new AffineTransform(1 / frame.unit(), 0, 0, -1 / frame.unit(), 0, frame.height()));
        return new PageView(toUser, frame.width() * frame.unit(), frame.height() * frame.unit());
    }

    Rectangle2D user(Place place) {
        Rectangle2D seen = new Rectangle2D.Double(place.x(), place.y(), place.width(), place.height());
        return toUser.createTransformedShape(seen).getBounds2D();
    }

    /** The smallest rectangle around something of user space. */
    Rectangle2D seen(Shape user) {
        try {
            return toUser.createInverse().createTransformedShape(user).getBounds2D();
        } catch (NoninvertibleTransformException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
