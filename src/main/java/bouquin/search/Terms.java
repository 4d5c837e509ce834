package bouquin.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of a query. Nothing but folded letters and digits is left of it, so no sign can act as an operator.
 *
 * @param words of three letters or more without those that say nothing; each is found as the beginning of a word, plurals
 *     as their singular
 * @param shorts words that a full-text key leaves out, such as "c" or "l3"; found in titles and tags as they are
 */
record Terms(List<String> words, List<String> shorts) {
    private static final int TERMS_MAX = 12, WORD_MAX = 40, WORD_MIN = 3;
    /** InnoDB's own stop words, and the small words of French and English. */
    private static final Set<String> SAYING_NOTHING = Set.of(
            ("a about an are as at be by com de en for from how i in is it la of on or that the this to was what when"
                            + " where who will with und www and not le les un une des du au aux et ou que qui quoi dans"
                            + " par pour sur sous avec sans ce ces cette son sa ses est sont d l j n s t m qu")
                    .split(" "));

    static Terms of(String query) {
        Set<String> all = new LinkedHashSet<>(List.of(Folded.of(query).split(" ")));
        all.remove("");
        List<String> telling =
                all.stream().filter(word -> !SAYING_NOTHING.contains(word)).toList();
        List<String> kept = telling.isEmpty() ? List.copyOf(all) : telling;
        return split(kept.subList(0, Math.min(TERMS_MAX, kept.size())), !telling.isEmpty());
    }

    boolean none() {
        return words.isEmpty() && shorts.isEmpty();
    }

    /** For a full-text key in boolean mode: all words must be there. */
    String all() {
        return words.stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** For a full-text key in boolean mode: the more words the better. */
    String any() {
        return words.stream().map(word -> word + "*").collect(Collectors.joining(" "));
    }

    private static Terms split(List<String> kept, boolean telling) {
        List<String> words = new ArrayList<>(), shorts = new ArrayList<>();
        for (String word : kept) {
            String cut = word.substring(0, Math.min(WORD_MAX, word.length()));
            if (telling && cut.length() >= WORD_MIN) words.add(singular(cut));
            else shorts.add(cut);
        }
        return new Terms(List.copyOf(words), List.copyOf(shorts));
    }

    private static String singular(String word) {
        boolean plural = word.length() >= 5 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
