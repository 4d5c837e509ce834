package bouquin.traces;

import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;

/** Page numbers as people write them. */
final class PageRanges {
    private static final int RANGES_MAX = 40;

    private PageRanges() {}

    /** "1–12, 15"; a list that is too long ends with "…". */
    static String of(List<Integer> pages) {
        StringJoiner ranges = new StringJoiner(", ");
        int from = 0, to = 0, count = 0;
        for (int page : new TreeSet<>(pages)) {
            if (from > 0 && page == to + 1) {
                to = page;
                continue;
            }
            if (from > 0) ranges.add(range(from, to));
            if (from > 0 && ++count == RANGES_MAX) return ranges.add("…").toString();
            from = to = page;
        }
        if (from > 0) ranges.add(range(from, to));
        return ranges.toString();
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
