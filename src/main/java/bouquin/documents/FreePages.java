package bouquin.documents;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which pages everybody may read before buying, as long as the seller has not chosen: the first ones. */
public final class FreePages {
    private FreePages() {}

    /** 4 of more than 30 pages, 3 of 15 to 30, 2 of 4 to 14, 1 below. */
    public static int count(int pages) {
        if (pages > 30) return 4;
        if (pages >= 15) return 3;
        return pages >= 4 ? 2 : 1;
    }

    /** How many the seller may choose: at most half, and never more than 20. */
    public static int most(int pages) {
        return PageNumbers.freeMax(pages);
    }

    /**
     * Whether a seller may choose these.
     *
     * @throws bouquin.kernel.Rejected INVALID {@code documents.freePages.*}
     */
    public static void require(Collection<Integer> chosen, int pages) {
        PageNumbers.requireFree(chosen, pages);
    }

    /** The proposal for a document of so many pages, as page numbers from 1. */
    public static SortedSet<Integer> of(int pages) {
        return IntStream.rangeClosed(1, count(pages)).boxed().collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }
}
