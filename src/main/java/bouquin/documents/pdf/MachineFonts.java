package bouquin.documents.pdf;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** The fonts that this machine happens to have, for scripts that {@link MarkFont} does not cover. */
final class MachineFonts {
    private static final Logger LOG = Logger.getLogger(MachineFonts.class.getName());
    private static final Pattern FANCY = Pattern.compile(
            "Bold|Italic|Oblique|Condensed|Thin|Light|Black|Medium|Mono|Looped|Color|Kufi|Nastaliq|Rashi",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> BEST_FIRST = List.of("Noto Sans CJK JP", "Noto Sans", "Noto Naskh", "Noto");

    private static final List<Font> ALL = all();
    private static final Map<UnicodeScript, Font> FOUND = new ConcurrentHashMap<>();

    private MachineFonts() {}

    /** A font that has all characters of the text, at a size of one point. */
    static Optional<Font> that(String text) {
        UnicodeScript script = UnicodeScript.of(text.codePointAt(0));
        Font known = FOUND.get(script);
        if (known != null && known.canDisplayUpTo(text) < 0) return Optional.of(known);
        Optional<Font> found =
                ALL.stream().filter(font -> font.canDisplayUpTo(text) < 0).findFirst();
        found.ifPresent(font -> FOUND.put(script, font));
        return found;
    }

    /** Without fontconfig or fonts AWT throws errors of many kinds; names are romanised then. */
    private static List<Font> all() {
        try {
            return Arrays.stream(
                            GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                    .filter(font -> !FANCY.matcher(font.getFontName()).find())
                    .sorted(Comparator.comparingInt(MachineFonts::rank).thenComparing(font -> font.getFontName()))
                    .toList();
        } catch (RuntimeException | Error noFonts) {
            LOG.log(Level.WARNING, "No fonts on this machine: names in other scripts are romanised.", noFonts);
            return List.of();
        }
    }

    private static int rank(Font font) {
        for (int i = 0; i < BEST_FIRST.size(); i++) if (font.getFamily().startsWith(BEST_FIRST.get(i))) return i;
        return BEST_FIRST.size();
    }
}
