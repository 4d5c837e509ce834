package bouquin.documents.pdf;

import bouquin.kernel.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it comes out of PDFs, made readable and counted. */
final class Words {
    /** As word processors count: "l’eau" and "peut-être" are one word each; every Han character is one. */
    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]*"
                    + "(?:['’\\-‐‑.,][\\p{L}\\p{N}&&[^\\p{IsHan}]][\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]*)*");

    private Words() {}

    static int count(String text) {
        int count = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) count++;
        return count;
    }

    /** Several lines, without control characters. */
    static String clean(String text) {
        return Text.paragraphs(text);
    }

    static String line(String text) {
        return Text.line(text);
    }

    /** At most so many characters, cut after a sentence if one ends in the second half, else after a word. */
    static String cut(String text, int most) {
        if (text.length() <= most) return text;
        String head = text.substring(0, most - 1);
        int sentence = Math.max(head.lastIndexOf(". "), Math.max(head.lastIndexOf("! "), head.lastIndexOf("? ")));
        if (sentence > most / 2) return head.substring(0, sentence + 1);
        int word = head.lastIndexOf(' ');
        return head.substring(
                        0, word > 0 ? word : Character.isHighSurrogate(head.charAt(most - 2)) ? most - 2 : most - 1)
                + "…";
    }

    static boolean hasLetters(String text, int least) {
        return text.codePoints().filter(Character::isLetter).count() >= least;
    }
}
