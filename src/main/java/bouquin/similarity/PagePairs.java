package bouquin.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which page of one document resembles which page of another, by all their words and not by a sketch. */
final class PagePairs {
    static final int MOST = 200;

    private static final double SHARE_MIN = 0.2;
    private static final int SHINGLES_MIN = 6, SIMHASH_BITS_MAX = 3;

    private final List<PageWords> others;
    private final Map<Long, List<Integer>> places = new HashMap<>();
    private final Map<Integer, PagePrint> prints, otherPrints;

    private PagePairs(List<PageWords> others, List<PagePrint> prints, List<PagePrint> otherPrints) {
        this.others = others;
        this.prints = byPage(prints);
        this.otherPrints = byPage(otherPrints);
        for (int i = 0; i < others.size(); i++)
            for (long shingle : others.get(i).shingles()) {
                List<Integer> pages = places.computeIfAbsent(shingle, none -> new ArrayList<>(1));
                if (pages.size() < 4 && !pages.contains(i)) pages.add(i);
            }
    }

    /** At most {@link #MOST}, in the order of the first document. */
    static List<PageMatch> of(
            List<PageWords> pages, List<PagePrint> prints, List<PageWords> others, List<PagePrint> otherPrints) {
        PagePairs pairs = new PagePairs(others, prints, otherPrints);
        return pages.stream()
                .map(pairs::nearest)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }

    private Optional<PageMatch> nearest(PageWords page) {
        return byShingles(page).or(() -> bySimHash(page)).or(() -> byLook(page));
    }

    private Optional<PageMatch> byShingles(PageWords page) {
        Set<Long> shingles = Arrays.stream(page.shingles()).boxed().collect(Collectors.toCollection(HashSet::new));
        int[] shared = new int[others.size()];
        for (long shingle : shingles) for (int place : places.getOrDefault(shingle, List.of())) shared[place]++;
        int best = 0;
        for (int i = 1; i < shared.length; i++) if (shared[i] > shared[best]) best = i;
        if (shared.length == 0 || shared[best] < SHINGLES_MIN) return Optional.empty();
        double share = (double) shared[best] / shingles.size();
        return share < SHARE_MIN
                ? Optional.empty()
                : match(page, others.get(best).number(), share, Evidence.TEXT);
    }

    private Optional<PageMatch> bySimHash(PageWords page) {
        PagePrint print = prints.get(page.number());
        if (print == null || print.simhash() == null) return Optional.empty();
        for (PagePrint other : otherPrints.values())
            if (other.simhash() != null && Long.bitCount(other.simhash() ^ print.simhash()) <= SIMHASH_BITS_MAX)
                return match(page, other.page(), 1, Evidence.PAGE);
        return Optional.empty();
    }

    private Optional<PageMatch> byLook(PageWords page) {
        PagePrint print = prints.get(page.number());
        if (print == null || print.look() == null) return Optional.empty();
        int bits = Overlap.LOOK_BITS_MAX + 1, nearest = 0;
        for (PagePrint other : otherPrints.values()) {
            if (other.look() == null || !print.isImage() && !other.isImage()) continue;
            int differ = Long.bitCount(other.look() ^ print.look());
            if (differ < bits) {
                bits = differ;
                nearest = other.page();
            }
        }
        return nearest == 0 ? Optional.empty() : match(page, nearest, 1 - bits / 32.0, Evidence.IMAGE);
    }

    private static Optional<PageMatch> match(PageWords page, int other, double share, Evidence evidence) {
        return Optional.of(new PageMatch(page.number(), other, share, evidence));
    }

    private static Map<Integer, PagePrint> byPage(List<PagePrint> prints) {
        return prints.stream().collect(Collectors.toMap(PagePrint::page, print -> print));
    }
}
