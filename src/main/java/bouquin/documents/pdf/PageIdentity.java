package bouquin.documents.pdf;

import java.util.HashSet;
import java.util.Set;

/**
 * What tells a page from others though tools have rewritten it: short runs of its letters without blanks, and, when there are few, the
 * cells of a coarse grid in which something stands.
 */
final class PageIdentity {
    private static final int RUN = 10;
    private static final int RUNS_MIN = 200;
    /** What a mark adds to a page, generously. */
    private static final int MARK = 150;

    private static final float CELL = 4;
    private static final long GRID = 0x9E3779B97F4A7C15L;

    private PageIdentity() {}

    /** Hashes; two pages are as alike as these sets are. */
    static Set<Long> of(PagePoints page) {
        Set<Long> hashes = runs(page.letters());
        if (hashes.size() < RUNS_MIN) {
            cells(page.letters(), hashes);
            cells(page.corners(), hashes);
        }
        return hashes;
    }

    /** Common part of what stands on a page and on its original, 0 to 1; that a mark was added is no difference. */
    static double likeness(int common, int page, int original) {
        int added = Math.min(MARK, page - common);
        int all = page + original - common - added;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<Long> runs(PagePoints.List letters) {
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i + RUN <= letters.size(); i++) hashes.add(run(letters, i, RUN));
        return hashes;
    }

    static long run(PagePoints.List letters, int from, int length) {
        long hash = 1125899906842597L;
        for (int i = from; i < from + length; i++)
            hash = mixed(hash * 31 + Character.toLowerCase(letters.character(i)));
        return hash;
    }

    private static void cells(PagePoints.List points, Set<Long> hashes) {
        for (int i = 0; i < points.size(); i++) {
            long column = Math.round(points.x(i) / CELL), row = Math.round(points.y(i) / CELL);
            hashes.add(mixed(GRID + column * 100_003 + row));
        }
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 31) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }
}
