package bouquin.documents.pdf;

import bouquin.documents.Place;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The places of one page that are blacked out, in its user space. */
record Boxes(List<Rectangle2D> all) {
    /** A path may stand out of its box by so much and still count as lying in it. */
    private static final double AIR = 0.05;

    static Boxes of(List<Place> places, PageView view) {
        return new Boxes(places.stream().map(view::user).toList());
    }

    boolean touch(Shape shape) {
        return all.stream().anyMatch(shape::intersects);
    }

    /** @return which box is touched, or -1 */
    int touching(Shape shape) {
        for (int i = 0; i < all.size(); i++) if (shape.intersects(all.get(i))) return i;
        return -1;
    }

    /** Whether a rectangle, also a flat one, lies wholly in one box. */
    boolean hold(Rectangle2D bounds) {
        return all.stream()
                .anyMatch(box -> bounds.getMinX() >= box.getMinX() - AIR
                        && bounds.getMinY() >= box.getMinY() - AIR
                        && bounds.getMaxX() <= box.getMaxX() + AIR
                        && bounds.getMaxY() <= box.getMaxY() + AIR);
    }
}
