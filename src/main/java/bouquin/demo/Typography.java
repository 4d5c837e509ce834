package bouquin.demo;

import java.util.stream.Collectors;

/** Typed text as it is printed: curved apostrophes, and in French no line that begins with a colon. Code stays. */
final class Typography {
    private static final String CODE = "    ";

    private Typography() {}

    static String of(String text, String language) {
        return text.lines()
                .map(line -> line.startsWith(CODE) ? line : line(line, language))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String line, String language) {
        String curved = line.replace('\'', '’');
        if (!language.equals("fr")) return curved;
        return curved.replaceAll(" ([;:!?»%€])", "\u202F$1").replace("« ", "«\u202F");
    }
}
