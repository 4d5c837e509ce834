package bouquin.versions;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds which words of one text are which words of another, in the same order: what is equal at both ends first, then
 * around phrases that each text has once (as "patience diff" does with lines), exactly where little is left, and in texts
 * that say the same over and over as long as they differ little. What is found is a common subsequence, not always the
 * longest one; the work is bounded, whatever is compared.
 */
final class WordMatch {
    private static final int[] PHRASES = {6, 3, 1};
    private static final int SINGLE_WORDS_MAX = 3_000;
    private static final long EXACT_MAX = 250_000;
    private static final long WORK_MAX = 80_000_000;

    private final int[] a, b, partners;
    private final Deque<Range> todo = new ArrayDeque<>();
    private long work;

    private record Range(int aLo, int aHi, int bLo, int bHi) {
        int a() {
            return aHi - aLo;
        }

        int b() {
            return bHi - bLo;
        }

        long cells() {
            return (long) a() * b();
        }
    }

    private WordMatch(int[] a, int[] b) {
        this.a = a;
        this.b = b;
        this.partners = new int[a.length];
        Arrays.fill(partners, -1);
    }

    /** For each word of the first text its place in the second, or -1. */
    static int[] of(int[] a, int[] b) {
        WordMatch match = new WordMatch(a, b);
        match.todo.push(new Range(0, a.length, 0, b.length));
        while (!match.todo.isEmpty()) match.step(match.trimmed(match.todo.pop()));
        Crumbs.sweep(match.partners, b.length);
        return match.partners;
    }

    private void step(Range range) {
        if (range.cells() == 0) return;
        if (range.cells() <= EXACT_MAX) exact(range);
        else if (!split(range)) FewEdits.match(a, range.aLo, range.aHi, b, range.bLo, range.bHi, partners);
    }

    private Range trimmed(Range range) {
        int aLo = range.aLo, aHi = range.aHi, bLo = range.bLo, bHi = range.bHi;
        while (aLo < aHi && bLo < bHi && a[aLo] == b[bLo]) partners[aLo++] = bLo++;
        while (aLo < aHi && bLo < bHi && a[aHi - 1] == b[bHi - 1]) partners[--aHi] = --bHi;
        return new Range(aLo, aHi, bLo, bHi);
    }

    /** @return whether there was a phrase to split at */
    private boolean split(Range range) {
        for (int length : PHRASES) {
            if (length == 1 && Math.max(range.a(), range.b()) > SINGLE_WORDS_MAX) return false;
            work += range.a() + range.b();
            if (work > WORK_MAX) return false;
            int[][] anchors = Ascent.of(anchors(range, length));
            if (anchors.length == 0) continue;
            int aLo = range.aLo, bLo = range.bLo;
            for (int[] anchor : anchors) {
                todo.push(new Range(aLo, anchor[0], bLo, anchor[1]));
                partners[anchor[0]] = anchor[1];
                aLo = anchor[0] + 1;
                bLo = anchor[1] + 1;
            }
            todo.push(new Range(aLo, range.aHi, bLo, range.bHi));
            return true;
        }
        return false;
    }

    /** Places of phrases that stand once in each text, in the order of the first. */
    private int[][] anchors(Range range, int length) {
        Map<Long, Integer> inA = once(a, range.aLo, range.aHi, length), inB = once(b, range.bLo, range.bHi, length);
        return inA.entrySet().stream()
                .filter(phrase -> phrase.getValue() >= 0 && inB.getOrDefault(phrase.getKey(), -1) >= 0)
                .map(phrase -> new int[] {phrase.getValue(), inB.get(phrase.getKey())})
                .filter(place -> Arrays.equals(a, place[0], place[0] + length, b, place[1], place[1] + length))
                .sorted((one, other) -> Integer.compare(one[0], other[0]))
                .toArray(int[][]::new);
    }

    /** Phrases with their places; -1 for those that stand there more than once. */
    private static Map<Long, Integer> once(int[] words, int lo, int hi, int length) {
        Map<Long, Integer> places = new HashMap<>(2 * (hi - lo));
        for (int at = lo; at + length <= hi; at++) {
            int place = at;
            places.merge(Phrases.hash(words, at, length), place, (one, other) -> -1);
        }
        return places;
    }

    /** The longest common subsequence by its textbook table. */
    private void exact(Range range) {
        int n = range.a(), m = range.b(), wide = m + 1;
        int[] best = new int[(n + 1) * wide];
        for (int i = n - 1; i >= 0; i--)
            for (int j = m - 1; j >= 0; j--)
                best[i * wide + j] = a[range.aLo + i] == b[range.bLo + j]
                        ? best[(i + 1) * wide + j + 1] + 1
                        : Math.max(best[(i + 1) * wide + j], best[i * wide + j + 1]);
        for (int i = 0, j = 0; i < n && j < m; ) {
            if (a[range.aLo + i] == b[range.bLo + j]) partners[range.aLo + i++] = range.bLo + j++;
            else if (best[(i + 1) * wide + j] >= best[i * wide + j + 1]) i++;
            else j++;
        }
    }
}
