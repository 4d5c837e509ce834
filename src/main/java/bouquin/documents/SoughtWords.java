package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a search inside a document: found without regard to accents and capitals, from four letters on also as the
 * beginning of a longer word. Short numbers count beside a longer word, as in "chapter 5".
 */
record SoughtWords(List<String> words) {
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+");
    private static final int WORDS_MAX = 5, LETTERS_MIN = 3, LETTERS_OF_A_BEGINNING_MIN = 4, QUERY_MAX = 100;

    /** @throws Rejected INVALID {@code documents.search.words} without a word of three letters or digits */
    static SoughtWords of(String query) {
        String line = Text.line(query);
        Set<String> words = new LinkedHashSet<>();
        for (Matcher word = WORD.matcher(line.substring(0, Math.min(QUERY_MAX, line.length()))); word.find(); ) {
            String folded = folded(word.group());
            if (folded.length() >= LETTERS_MIN
                    || isUnspaced(folded)
                    || NUMBER.matcher(folded).matches()) words.add(folded);
        }
        if (words.stream().allMatch(word -> word.length() < LETTERS_MIN && !isUnspaced(word)))
            throw Rejected.invalid("documents.search.words");
        return new SoughtWords(words.stream().limit(WORDS_MAX).toList());
    }

    /** @return which of the words this is, from 0; -1 for none */
    int match(String word) {
        String folded = folded(word);
        for (int at = 0; at < words.size(); at++) if (matches(folded, words.get(at))) return at;
        return -1;
    }

    private static boolean matches(String folded, String sought) {
        if (isUnspaced(sought)) return folded.contains(sought);
        return sought.length() >= LETTERS_OF_A_BEGINNING_MIN ? folded.startsWith(sought) : folded.equals(sought);
    }

    private static boolean isUnspaced(String word) {
        return UNSPACED.matcher(word).find();
    }

    private static String folded(String word) {
        boolean plain = word.chars().allMatch(letter -> letter < 128);
        if (plain) return word.toLowerCase(Locale.ROOT);
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
