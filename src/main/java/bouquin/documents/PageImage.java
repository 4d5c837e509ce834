package bouquin.documents;

import java.nio.file.Path;

/**
 * A page as a picture.
 *
 * @param file to be sent as it is
 * @param width in pixels
 * @param height in pixels
 * @param etag strong, with its quotes
 * @param hidden made from destroyed pixels: nothing on it can be read
 */
public record PageImage(Path file, String mediaType, int width, int height, String etag, boolean hidden) {}
