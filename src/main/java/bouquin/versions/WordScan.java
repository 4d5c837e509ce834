package bouquin.versions;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Takes a line apart into words. Scripts that part words by no space are taken sign by sign. */
final class WordScan {
    private static final int FIRST_SIGN = 0x0E00;
    private static final Set<UnicodeScript> SIGNS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER);

    private WordScan() {}

    static void words(String line, Consumer<String> take) {
        int from = 0;
        for (int at = 0; at < line.length(); ) {
            int sign = line.codePointAt(at), next = at + Character.charCount(sign);
            boolean space = Character.isWhitespace(sign) || Character.isSpaceChar(sign), single = isSign(sign);
            if (space || single) {
                if (at > from) take.accept(line.substring(from, at));
                if (single) take.accept(line.substring(at, next));
                from = next;
            }
            at = next;
        }
        if (from < line.length()) take.accept(line.substring(from));
    }

    static boolean isSign(int codePoint) {
        return codePoint >= FIRST_SIGN && SIGNS.contains(UnicodeScript.of(codePoint));
    }

    /** Nothing but points, dashes and bullets. */
    static boolean isMerePoints(String word) {
        return word.codePoints().allMatch(WordScan::isPoint);
    }

    private static boolean isPoint(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    static boolean isHyphen(int sign) {
        return sign == '-' || sign == 0xAD || sign > 0x7F && Character.getType(sign) == Character.DASH_PUNCTUATION;
    }

    /** The word without hyphens, which come and go with the breaking of lines. */
    static String withoutHyphens(String word) {
        if (word.chars().noneMatch(WordScan::isHyphen)) return word;
        StringBuilder rest = new StringBuilder();
        word.chars().filter(sign -> !isHyphen(sign)).forEach(sign -> rest.append((char) sign));
        return rest.toString();
    }
}
