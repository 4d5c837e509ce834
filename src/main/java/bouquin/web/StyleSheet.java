package bouquin.web;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet with its imports put in their places, so that a browser loads one file where we keep one for each thing
 * on the screen: {@code @import "card.css" layer(parts);}.
 */
final class StyleSheet {
    private static final Pattern IMPORT = Pattern.compile("@import \"([a-z-]+[.]css)\" layer\\(([a-z]+)\\);");

    private StyleSheet() {}

    static Optional<String> read(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return ClassPath.text(path).map(css -> IMPORT.matcher(css).replaceAll(found -> layer(folder, found)));
    }

    private static String layer(String folder, MatchResult found) {
        String css = read(folder + found.group(1))
                .orElseThrow(() -> new IllegalStateException("no style sheet " + folder + found.group(1)));
        return Matcher.quoteReplacement("@layer " + found.group(2) + " {\n" + css + "}");
    }
}
