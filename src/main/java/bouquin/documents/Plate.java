package bouquin.documents;

/**
 * A page of one buyer's copy as a picture, with its mark on it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record Plate(int width, int height) {}
