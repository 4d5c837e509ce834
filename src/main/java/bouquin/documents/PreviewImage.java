package bouquin.documents;

/**
 * One preview image.
 *
 * @param page from 1
 * @param width in pixels: 960, 480 or 120 for a free page; 480 or 120 for a hidden one; 320 for the cover
 * @param height in pixels
 * @param file name in the folder of the job
 * @param hidden made from destroyed pixels: nothing on it can be read
 */
public record PreviewImage(int page, int width, int height, String file, boolean hidden) {
    public PreviewImage {
        if (!file.matches("[a-z0-9][a-z0-9.-]*")) throw new IllegalArgumentException("no name of an image: " + file);
    }
}
