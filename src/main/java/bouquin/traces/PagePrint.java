package bouquin.traces;

import java.util.Locale;
import java.util.TreeSet;

/**
 * A page's text as the few smallest hashes of its runs of 24 letters and digits: two versions of a page that differ in blanks, marks or a
 * line of its foot have most of them in common.
 */
final class PagePrint {
    static final int COUNT = 12;
    private static final int RUN = 24;
    private static final long BASE = 1_099_511_628_211L;

    private PagePrint() {}

    /** At most {@link #COUNT}; none for a page with hardly any text. */
    static long[] of(String text) {
        String letters = letters(text);
        TreeSet<Long> smallest = new TreeSet<>();
        long hash = 0, leaving = 1;
        for (int i = 1; i < RUN; i++) leaving *= BASE;
        for (int i = 0; i < letters.length(); i++) {
            if (i >= RUN) hash -= letters.charAt(i - RUN) * leaving;
            hash = hash * BASE + letters.charAt(i);
            if (i >= RUN - 1) smallest.add(mixed(hash));
            if (smallest.size() > COUNT) smallest.pollLast();
        }
        return smallest.stream().mapToLong(print -> print).toArray();
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static long mixed(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
