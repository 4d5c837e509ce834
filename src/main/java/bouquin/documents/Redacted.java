package bouquin.documents;

import java.util.List;

/**
 * What became of a document that was redacted.
 *
 * @param pages that were blacked out
 * @param images of these, pages that could only be blacked out as images: their text can no longer be read or searched
 * @param elsewhere pages on which some of the same words or images still stand
 */
public record Redacted(List<Integer> pages, List<Integer> images, List<Integer> elsewhere) {
    public Redacted {
        pages = List.copyOf(pages);
        images = List.copyOf(images);
        elsewhere = List.copyOf(elsewhere);
    }
}
