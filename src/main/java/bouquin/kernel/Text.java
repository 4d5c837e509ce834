package bouquin.kernel;

import java.text.Normalizer;

/** Text that people typed, made safe to keep and to compare. */
public final class Text {
    private Text() {}

    /**
     * One line: NFC, no control, format or line characters (bidirectional overrides among them; the joiners that
     * scripts and emoji need stay), single spaces, trimmed. Null becomes "".
     */
    public static String line(String text) {
        return clean(text).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Several lines: as {@link #line}, but line feeds stay, at most two in a row. */
    public static String paragraphs(String text) {
        return clean(text)
                .replaceAll("[ \\t\\x0B\\f\\p{Zs}]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    private static String clean(String text) {
        if (text == null) return "";
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\r\n?|[\u2028\u2029\u0085]", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\n\t]]|[\\p{Cf}&&[^\u200C\u200D]]", "");
    }
}
