package bouquin.versions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds pages that were taken out in one place and put in at another. */
final class Moves {
    /** Half of the phrases of two pages taken together. */
    private static final double LIKENESS_MIN = 0.5;

    /** Phrases that many pages have, such as a table's head, tell nothing. */
    private static final int PAGES_MAX = 20;

    private record Likeness(int page, int formerly, double share) {}

    private Moves() {}

    /** New pages with the old ones that they were; each page of either version once, the most alike first. */
    static Map<Integer, Integer> of(
            Wordlist before, Collection<Integer> removed, Wordlist after, Collection<Integer> added) {
        List<Likeness> alike = alike(phrases(before, removed), phrases(after, added));
        alike.sort(Comparator.comparingDouble(Likeness::share)
                .reversed()
                .thenComparing(Likeness::page)
                .thenComparing(Likeness::formerly));
        Map<Integer, Integer> moves = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Likeness each : alike)
            if (!moves.containsKey(each.page) && taken.add(each.formerly)) moves.put(each.page, each.formerly);
        return moves;
    }

    private static Map<Integer, Set<Long>> phrases(Wordlist list, Collection<Integer> pages) {
        Map<Integer, Set<Long>> phrases = new HashMap<>();
        for (int page : pages) phrases.put(page, Phrases.of(list.ids(), list.start(page), list.start(page + 1)));
        return phrases;
    }

    private static List<Likeness> alike(Map<Integer, Set<Long>> removed, Map<Integer, Set<Long>> added) {
        Map<Long, List<Integer>> where = new HashMap<>();
        removed.forEach((page, phrases) -> phrases.forEach(phrase ->
                where.computeIfAbsent(phrase, any -> new ArrayList<>()).add(page)));
        List<Likeness> alike = new ArrayList<>();
        added.forEach((page, phrases) -> {
            Map<Integer, Integer> shared = new HashMap<>();
            for (long phrase : phrases) {
                List<Integer> pages = where.getOrDefault(phrase, List.of());
                if (pages.size() <= PAGES_MAX) pages.forEach(old -> shared.merge(old, 1, Integer::sum));
            }
            shared.forEach((old, count) -> {
                double share = 2.0 * count / (phrases.size() + removed.get(old).size());
                if (share >= LIKENESS_MIN) alike.add(new Likeness(page, old, share));
            });
        });
        return alike;
    }
}
