package bouquin.documents;

/**
 * A page of a copy that is to be drawn.
 *
 * @param page from 1
 * @param width in pixels, 16 to 2,000
 */
public record PlateOrder(int page, int width) {
    public PlateOrder {
        if (page < 1 || width < 16 || width > 2_000) throw new IllegalArgumentException(page + " at " + width);
    }
}
