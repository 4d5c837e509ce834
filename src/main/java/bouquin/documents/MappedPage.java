package bouquin.documents;

import java.util.List;

/**
 * What everybody may know of a page without seeing it.
 *
 * @param number from 1
 * @param free whether it can be read before buying
 * @param figures an estimate
 * @param headings that begin on this page, in reading order
 */
public record MappedPage(int number, boolean free, int words, int figures, List<Heading> headings) {
    public MappedPage {
        headings = List.copyOf(headings);
    }
}
