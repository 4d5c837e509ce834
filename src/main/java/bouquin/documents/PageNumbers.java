package bouquin.documents;

import bouquin.kernel.Rejected;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which pages are free, as it is kept in one column: "1 2 7". */
final class PageNumbers {
    private static final int FREE_MAX = 20;

    private PageNumbers() {}

    static SortedSet<Integer> read(String text) {
        SortedSet<Integer> pages = new TreeSet<>();
        for (String page : text.split(" ")) if (!page.isEmpty()) pages.add(Integer.valueOf(page));
        return Collections.unmodifiableSortedSet(pages);
    }

    static String write(Collection<Integer> pages) {
        return new TreeSet<>(pages).stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** At least one page is free; at most half of them, and never more than 20, so that something is left to sell. */
    static int freeMax(int pages) {
        return Math.max(1, Math.min(FREE_MAX, pages / 2));
    }

    /** @throws Rejected INVALID */
    static void requireFree(Collection<Integer> chosen, int pages) {
        int most = freeMax(pages);
        if (chosen.isEmpty() || chosen.size() > most) throw Rejected.invalid("documents.freePages.count", most);
        if (chosen.stream().anyMatch(page -> page == null || page < 1 || page > pages))
            throw Rejected.invalid("documents.freePages.unknown", pages);
    }
}
