package bouquin.readingroom;

import java.nio.file.Path;

/**
 * A page to look at, as JPEG.
 *
 * @param etag strong, with its quotes
 */
public record PlateView(Path file, int width, int height, String etag) {}
