package bouquin.documents;

import java.util.List;

/**
 * The preview images of a document, JPEG files in the folder of the job.
 *
 * @param free the pages that everybody may read, numbers from 1 in ascending order
 * @param looks of the pages that were drawn, in any order
 */
public record Previews(List<Integer> free, List<PreviewImage> images, List<PageLook> looks) {
    public Previews {
        free = List.copyOf(free);
        images = List.copyOf(images);
        looks = List.copyOf(looks);
    }

    public Previews(List<Integer> free, List<PreviewImage> images) {
        this(free, images, List.of());
    }
}
