package bouquin.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which page of an original each page of another file is: by what stands on it, and among pages that are alike by its
 * neighbours.
 */
final class PageMatch {
    /** A page and its original. @param original from 1, or 0 when it is none of them @param likeness 0 to 1 */
    record Match(int original, double likeness) {}

    private static final double LIKENESS_MIN = 0.35;
    private static final double ABOUT_AS_ALIKE = 0.97;
    /** A run of letters that stands on more pages than this tells nothing. */
    private static final int PAGES_OF_A_RUN_MAX = 40;

    private final List<Set<Long>> originals;
    private final Map<Long, List<Integer>> pagesOfRun = new HashMap<>();
    private final int[] useful;

    PageMatch(List<PagePoints> pages) {
        originals = pages.stream().map(PageIdentity::of).toList();
        for (int page = 0; page < originals.size(); page++)
            for (Long run : originals.get(page))
                pagesOfRun.computeIfAbsent(run, none -> new ArrayList<>(1)).add(page);
        useful = originals.stream()
                .mapToInt(runs -> (int) runs.stream().filter(this::tells).count())
                .toArray();
    }

    List<Match> of(List<PagePoints> pages) {
        List<Match> matches = new ArrayList<>();
        int before = 0;
        for (PagePoints page : pages) {
            Match match = match(PageIdentity.of(page), before + 1, matches.size() + 1);
            matches.add(match);
            before = match.original();
        }
        return matches;
    }

    private boolean tells(Long run) {
        List<Integer> pages = pagesOfRun.get(run);
        return pages != null && pages.size() <= PAGES_OF_A_RUN_MAX;
    }

    /** @param next the page that would follow the one before @param same the page with the same number */
    private Match match(Set<Long> runs, int next, int same) {
        int[] common = new int[originals.size()];
        int mine = 0;
        for (Long run : runs) {
            List<Integer> pages = pagesOfRun.get(run);
            if (pages != null && !tells(run)) continue;
            mine++;
            if (pages != null) for (int page : pages) common[page]++;
        }
        int size = mine;
        double[] alike = IntStream.range(0, common.length)
                .mapToDouble(page -> PageIdentity.likeness(common[page], size, useful[page]))
                .toArray();
        return best(alike, next, same);
    }

    private static Match best(double[] alike, int next, int same) {
        double most = IntStream.range(0, alike.length)
                .mapToDouble(i -> alike[i])
                .max()
                .orElse(0);
        if (most < LIKENESS_MIN) return new Match(0, most);
        int[] candidates = IntStream.range(0, alike.length)
                .filter(i -> alike[i] >= most * ABOUT_AS_ALIKE)
                .map(i -> i + 1)
                .toArray();
        for (int wished : new int[] {next, same})
            if (IntStream.of(candidates).anyMatch(page -> page == wished)) return new Match(wished, most);
        return candidates.length == 1 ? new Match(candidates[0], most) : new Match(0, most);
    }
}
