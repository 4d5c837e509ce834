package bouquin.documents.pdf;

import bouquin.documents.HintKind;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one kind of hint is found.
 *
 * @param shape what may be one; its quantifiers are bounded, as strangers write the text
 * @param holds whether a match really is one
 */
record HintRule(HintKind kind, Pattern shape, Predicate<Matcher> holds) {
    /** The group that is the hint, where a shape has one: the rest must only stand around it. */
    static final String IT = "(?<it>";

    HintRule(HintKind kind, String shape, Predicate<Matcher> holds) {
        this(kind, Pattern.compile(shape), holds);
    }

    HintRule(HintKind kind, String shape) {
        this(kind, shape, match -> true);
    }

    int start(Matcher match) {
        return hasGroup() ? match.start("it") : match.start();
    }

    int end(Matcher match) {
        return hasGroup() ? match.end("it") : match.end();
    }

    private boolean hasGroup() {
        return shape.pattern().contains(IT);
    }

    static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    static String compact(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
}
