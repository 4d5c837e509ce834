package bouquin.similarity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that a copy bought here carries: the name line and the purchase code. They are no part of the document. */
final class OwnMarks {
    private static final Pattern CODE = Pattern.compile("\\bBQ-[2-9A-Z]{4}-[2-9A-Z]{4}\\b");
    private static final Pattern NAME = Pattern.compile("\\s*(Licensed to|Exemplaire de) .{1,160} · .{4,30}");
    /** A mark stands alone on its line, or shares it with a page number. */
    private static final int LINE_MAX = 240;

    private OwnMarks() {}

    static boolean isMark(String line) {
        return line.length() <= LINE_MAX
                && (CODE.matcher(line).find() || NAME.matcher(line).matches());
    }

    static Optional<String> code(String text) {
        Matcher found = CODE.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
