package bouquin.documents.pdf;

import bouquin.documents.Mark;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;

/**
 * The line that names the holder. When it does not fit its slot or its width it degrades in steps: the name is set
 * narrower, then shortened, then romanised, then left out. The purchase code stays in any case.
 */
final class NameLine {
    private static final double NARROWEST = 0.6;
    private static final int NAME_CHARS_MAX = 120;
    private static final int[] KEPT = {NAME_CHARS_MAX, 90, 70, 55, 40, 30, 20};
    private static final String HOLE = "\uFFFC";

    private final MarkFont font;
    private final String before;
    private final String after;

    private NameLine(Mark mark, MarkFont font) {
        this.font = font;
        String date = DateTimeFormatter.ofPattern("d MMMM uuuu", mark.locale()).format(mark.date());
        String[] around =
                MessageFormat.format(pattern(mark.locale()), HOLE, date).split(HOLE, 2);
        before = around[0];
        after = around[1];
    }

    /** The content of the name form, at most so many bytes; "" when there is no name. */
    static String of(Mark mark, MarkFont font, int bytesMax) {
        if (mark.holder().isEmpty()) return "";
        NameLine line = new NameLine(mark, font);
        return line.fitting(mark.holder(), bytesMax)
                .or(() -> line.fitting(Romaniser.latin(cut(mark.holder(), NAME_CHARS_MAX), font), bytesMax))
                .orElse("");
    }

    private Optional<String> fitting(String name, int bytesMax) {
        return IntStream.of(KEPT)
                .mapToObj(kept -> cut(name, kept))
                .distinct()
                .map(this::draw)
                .flatMap(Optional::stream)
                .filter(drawn -> drawn.length() <= bytesMax)
                .findFirst();
    }

    private Optional<String> draw(String name) {
        List<Run> runs = new ArrayList<>(Runs.of(before, font));
        List<Run> named = Runs.of(name, font);
        if (named.isEmpty()) return Optional.empty();
        runs.addAll(named);
        runs.addAll(Runs.of(after, font));
        double width = runs.stream().mapToDouble(Run::width).sum() * Footer.TYPE_SIZE;
        double narrow = Math.min(1, Footer.NAME_WIDTH / width);
        return narrow < NARROWEST ? Optional.empty() : Optional.of(draw(runs, narrow));
    }

    private static String draw(List<Run> runs, double narrow) {
        StringBuilder out = new StringBuilder(Footer.GREY);
        if (narrow < 1) out.append(Numbers.plain(narrow, 3)).append(" 0 0 1 0 0 cm ");
        double x = 0;
        for (Run run : runs) {
            run.draw(x, out);
            x += run.width() * Footer.TYPE_SIZE;
        }
        return out.toString();
    }

    private static String pattern(Locale locale) {
        Locale words = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        return ResourceBundle.getBundle("messages.documents", words).getString("documents.mark.line");
    }

    private static String cut(String name, int kept) {
        if (name.codePointCount(0, name.length()) <= kept) return name;
        return name.substring(0, name.offsetByCodePoints(0, kept - 1)).strip() + "…";
    }
}
