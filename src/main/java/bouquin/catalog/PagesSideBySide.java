package bouquin.catalog;

import bouquin.similarity.PagePair;
import java.util.List;

/**
 * Pages that two documents have in common.
 *
 * @param from how many pairs of pages stand before these
 * @param whole the other document's pages are shown in full; else only what everybody may read, and a short passage
 */
public record PagesSideBySide(Resemblance resemblance, int from, boolean more, boolean whole, List<PagePair> pairs) {
    public PagesSideBySide {
        pairs = List.copyOf(pairs);
    }
}
