package bouquin.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts, for each page of both versions, which of its words stand in the other one, and where. All pages from 0. */
final class PageCensus {
    private final Wordlist before, after;
    private final int[] partners;
    private final int[] formers;
    private final int sharePercent;
    private final Set<Integer> removed = new TreeSet<>(), added = new TreeSet<>();
    private final int[] wordsAdded, formerly;
    private final List<List<Integer>> removedAt = new ArrayList<>();
    private final int[] pageBefore;

    /** @param partners of each word before its place after, or -1 */
    PageCensus(Wordlist before, Wordlist after, int[] partners, int sharePercent) {
        this.before = before;
        this.after = after;
        this.partners = partners;
        this.sharePercent = sharePercent;
        this.formers = inverse(partners, after.ids().length);
        this.wordsAdded = new int[after.pages()];
        this.formerly = new int[after.pages()];
        this.pageBefore = new int[before.pages()];
        for (int page = 0; page < after.pages(); page++) removedAt.add(new ArrayList<>());
        judgeNewPages();
        judgeOldPages();
    }

    /** Pages whose words are (almost) all new. */
    Set<Integer> added() {
        return added;
    }

    /** Pages whose words are (almost) all gone. */
    Set<Integer> removed() {
        return removed;
    }

    int wordsAdded(int page) {
        return wordsAdded[page];
    }

    /** The old page from which most of the page's words come. */
    int formerly(int page) {
        return formerly[page];
    }

    /** Places of the words that were taken out of what is this page now. */
    List<Integer> removedAt(int page) {
        return removedAt.get(page);
    }

    /** For each word after its place before, or -1. */
    int[] formers() {
        return formers;
    }

    /** How many pages of the new version come before a removed page. */
    int pageBefore(int page) {
        return pageBefore[page];
    }

    private void judgeNewPages() {
        for (int page = 0; page < after.pages(); page++) {
            Map<Integer, Integer> origins = new HashMap<>();
            int kept = 0;
            for (int at = after.start(page); at < after.start(page + 1); at++) {
                if (formers[at] < 0) continue;
                kept++;
                origins.merge(before.page(formers[at]), 1, Integer::sum);
            }
            wordsAdded[page] = after.words(page) - kept;
            formerly[page] = origins.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey)
                    .orElse(0);
            if (isOther(kept, after.words(page))) added.add(page);
        }
    }

    private void judgeOldPages() {
        int reached = 0;
        for (int page = 0; page < before.pages(); page++) {
            int kept = 0, from = before.start(page), to = before.start(page + 1);
            for (int at = from; at < to; at++) if (partners[at] >= 0) kept++;
            pageBefore[page] = reached;
            if (isOther(kept, to - from)) removed.add(page);
            else if (kept > 0) attribute(from, to);
            for (int at = from; at < to; at++) if (partners[at] >= 0) reached = after.page(partners[at]) + 1;
        }
    }

    /** A word that was taken out is missed where the word before it stands now, or the one behind. */
    private void attribute(int from, int to) {
        int place = -1;
        List<Integer> first = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (partners[at] >= 0) {
                place = after.page(partners[at]);
                removedAt.get(place).addAll(first);
                first.clear();
            } else if (place < 0) first.add(at);
            else removedAt.get(place).add(at);
        }
    }

    private boolean isOther(int kept, int words) {
        return words > 0 && kept * 100 < words * sharePercent;
    }

    private static int[] inverse(int[] partners, int length) {
        int[] formers = new int[length];
        Arrays.fill(formers, -1);
        for (int at = 0; at < partners.length; at++) if (partners[at] >= 0) formers[partners[at]] = at;
        return formers;
    }
}
