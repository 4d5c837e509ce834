package bouquin.similarity;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Words as they are compared: lower case, without accents, ligatures taken apart, invisible characters left out, and
 * letters of other scripts that look like Latin ones (Unicode TR 39) taken for these.
 */
final class Letters {
    private static final int SCRIPTS_END = 0x3000, MORE_BEGIN = 0xA640, MORE_END = 0xAC00;
    private static final Map<Integer, Character> SMALL = new HashMap<>(), LARGE = new HashMap<>();

    static {
        Map<String, Character> small = new HashMap<>(), large = new HashMap<>();
        SpoofChecker checker = new SpoofChecker.Builder().build();
        for (char letter = 'a'; letter <= 'z'; letter++) small.putIfAbsent(checker.getSkeleton("" + letter), letter);
        for (char letter = 'A'; letter <= 'Z'; letter++) large.putIfAbsent(checker.getSkeleton("" + letter), letter);
        for (int other = 0x80; other < MORE_END; other = other + 1 == SCRIPTS_END ? MORE_BEGIN : other + 1)
            if (Character.isLetter(other)) {
                String skeleton = checker.getSkeleton(Character.toString(other));
                if (small.containsKey(skeleton)) SMALL.put(other, small.get(skeleton));
                if (large.containsKey(skeleton)) LARGE.put(other, large.get(skeleton));
            }
    }

    private Letters() {}

    /** Letters and digits of a piece of text, with spaces where something else stood; "" when nothing is left. */
    static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        if (isAscii(plain)) return spaced(plain.toLowerCase(Locale.ROOT));
        boolean latin = plain.chars().anyMatch(Letters::isLatin);
        StringBuilder out = new StringBuilder(plain.length());
        plain.codePoints().filter(Letters::isSeen).forEach(letter -> add(letter, latin, out));
        return spaced(Normalizer.normalize(out, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT));
    }

    /** Scripts that part no words by spaces: each of their letters counts as a word. */
    static boolean standsAlone(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR, TIBETAN -> true;
            default -> false;
        };
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 0x80);
    }

    private static boolean isLatin(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** Marks are left out with what takes no room: soft hyphens, joiners, overrides, fillers, the Arabic stretch. */
    private static boolean isSeen(int letter) {
        int type = Character.getType(letter);
        boolean filler = letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK && letter != 0x640 && !filler;
    }

    /** A large letter of another script is taken for a Latin one only among Latin ones: small, the two differ. */
    private static void add(int letter, boolean amongLatin, StringBuilder out) {
        Character large = amongLatin ? LARGE.get(letter) : null;
        if (large != null) {
            out.append(large.charValue());
            return;
        }
        int small = Character.toLowerCase(letter);
        switch (small) {
            case 'œ' -> out.append("oe");
            case 'æ' -> out.append("ae");
            case 'ß' -> out.append("ss");
            case 'ø' -> out.append('o');
            default -> {
                Character latin = SMALL.get(small);
                if (latin != null) out.append(latin.charValue());
                else out.appendCodePoint(small);
            }
        }
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (standsAlone(letter)) out.append(' ').appendCodePoint(letter).append(' ');
            else if (Character.isLetterOrDigit(letter)) out.appendCodePoint(letter);
            else if (Character.getType(letter) != Character.NON_SPACING_MARK) out.append(' ');
        });
        return out.toString().strip();
    }
}
