package bouquin.versions;

import java.util.HashSet;
import java.util.Set;

/** Phrases of some words as single numbers. */
final class Phrases {
    private Phrases() {}

    static long hash(int[] words, int at, int length) {
        long hash = length;
        for (int i = at; i < at + length; i++) {
            hash = (hash ^ words[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    /** All phrases of three words, across pages. */
    static Set<Long> of(int[] words, int from, int to) {
        Set<Long> phrases = new HashSet<>();
        for (int at = from; at + 3 <= to; at++) phrases.add(hash(words, at, 3));
        return phrases;
    }

    static int shared(Set<Long> one, Set<Long> other) {
        Set<Long> fewer = one.size() <= other.size() ? one : other, more = fewer == one ? other : one;
        return (int) fewer.stream().filter(more::contains).count();
    }
}
