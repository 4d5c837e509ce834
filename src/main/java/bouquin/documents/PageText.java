package bouquin.documents;

/**
 * One page as it was read.
 *
 * @param number from 1
 * @param width as seen, after rotation, in points of 1/72 inch
 * @param height as {@code width}
 * @param figures images, charts and drawings of some size; an estimate
 */
public record PageText(int number, float width, float height, int words, int figures, String text) {}
