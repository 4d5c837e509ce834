package bouquin.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Points of two versions of a page that are the same thing: by the letters around them, else by standing where the other stands. */
final class Pairs {
    private static final int RUN = 7;
    private static final int PAIRS_MIN = 24;
    private static final float NEAR = 0.3f;

    /** x and y in the one version, x and y in the other. */
    record Pair(double x, double y, double otherX, double otherY) {}

    private Pairs() {}

    static List<Pair> of(PagePoints one, PagePoints other) {
        List<Pair> pairs = byRuns(one.letters(), other.letters());
        if (pairs.size() >= PAIRS_MIN) return pairs;
        near(one.letters(), other.letters(), pairs);
        near(one.corners(), other.corners(), pairs);
        return pairs;
    }

    private static List<Pair> byRuns(PagePoints.List one, PagePoints.List other) {
        Map<Long, Integer> ones = single(one), others = single(other);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + RUN <= one.size(); i++) {
            long run = PageIdentity.run(one, i, RUN);
            Integer at = ones.get(run), there = others.get(run);
            if (at != null && there != null && at >= 0 && there >= 0) pairs.add(pair(one, i, other, there));
        }
        return pairs;
    }

    /** Where each run of letters begins that stands on the page once; -1 for the others. */
    private static Map<Long, Integer> single(PagePoints.List letters) {
        Map<Long, Integer> found = new HashMap<>();
        for (int i = 0; i + RUN <= letters.size(); i++)
            found.merge(PageIdentity.run(letters, i, RUN), i, (first, again) -> -1);
        return found;
    }

    private static void near(PagePoints.List one, PagePoints.List other, List<Pair> pairs) {
        Map<Long, List<Integer>> cells = new HashMap<>();
        for (int i = 0; i < other.size(); i++)
            cells.computeIfAbsent(cell(other.x(i), other.y(i), 0, 0), none -> new ArrayList<>(1))
                    .add(i);
        for (int i = 0; i < one.size(); i++) {
            int nearest = nearest(one, i, other, cells);
            if (nearest >= 0) pairs.add(pair(one, i, other, nearest));
        }
    }

    private static int nearest(PagePoints.List one, int i, PagePoints.List other, Map<Long, List<Integer>> cells) {
        int nearest = -1;
        double least = NEAR;
        for (int dx = -1; dx <= 1; dx++)
            for (int dy = -1; dy <= 1; dy++)
                for (int j : cells.getOrDefault(cell(one.x(i), one.y(i), dx, dy), List.of())) {
                    double away = Math.hypot(one.x(i) - other.x(j), one.y(i) - other.y(j));
                    if (away < least && one.character(i) == other.character(j)) {
                        least = away;
                        nearest = j;
                    }
                }
        return nearest;
    }

    private static long cell(float x, float y, int dx, int dy) {
        return (long) (Math.floor(x) + dx) * 1_000_003 + (long) (Math.floor(y) + dy);
    }

    private static Pair pair(PagePoints.List one, int i, PagePoints.List other, int j) {
        return new Pair(one.x(i), one.y(i), other.x(j), other.y(j));
    }
}
