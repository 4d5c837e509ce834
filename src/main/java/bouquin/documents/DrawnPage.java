package bouquin.documents;

/**
 * A page at a readable size, for its owner alone.
 *
 * @param jpeg about {@link #WIDTH} pixels wide
 * @param etag strong, with its quotes
 */
public record DrawnPage(byte[] jpeg, String etag) {
    public static final int WIDTH = 1_200;
}
