package bouquin.documents.pdf;

import bouquin.documents.pdf.Run.Letters;
import bouquin.documents.pdf.Run.Outlines;
import java.awt.Font;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Splits text into runs, in the order in which they stand on the line (Unicode bidirectional algorithm). */
final class Runs {
    private final MarkFont font;
    private final List<Run> runs = new ArrayList<>();

    private Runs(MarkFont font) {
        this.font = font;
    }

    static List<Run> of(String text, MarkFont font) {
        if (font.covers(text)) return text.isEmpty() ? List.of() : List.of(new Letters(text, font));
        Runs runs = new Runs(font);
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int run : visualOrder(bidi)) {
            boolean rightToLeft = (bidi.getRunLevel(run) & 1) == 1;
            runs.addAll(text.substring(bidi.getRunStart(run), bidi.getRunLimit(run)), rightToLeft);
        }
        return runs.runs;
    }

    private static Integer[] visualOrder(Bidi bidi) {
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        return order;
    }

    private void addAll(String text, boolean rightToLeft) {
        List<Run> inReadingOrder = new ArrayList<>();
        for (String part : parts(text, rightToLeft)) run(part, rightToLeft).ifPresent(inReadingOrder::add);
        if (rightToLeft) Collections.reverse(inReadingOrder);
        runs.addAll(inReadingOrder);
    }

    /** Parts that one font can set. A space, which every font has, stays with what comes before it. */
    private List<String> parts(String text, boolean rightToLeft) {
        List<String> parts = new ArrayList<>();
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        for (int from = 0, to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            String cluster = text.substring(from, to);
            int last = parts.size() - 1;
            if (last >= 0 && together(parts.get(last), cluster, rightToLeft))
                parts.set(last, parts.get(last) + cluster);
            else parts.add(cluster);
        }
        return parts;
    }

    private boolean together(String part, String cluster, boolean rightToLeft) {
        if (cluster.equals(" ")) return true;
        if (!rightToLeft && font.covers(part) != font.covers(cluster)) return false;
        if (!rightToLeft && font.covers(cluster)) return true;
        Optional<Font> of = MachineFonts.that(part);
        return of.equals(MachineFonts.that(part + cluster)) && of.isPresent()
                || of.isEmpty() && MachineFonts.that(cluster).isEmpty();
    }

    private Optional<Run> run(String part, boolean rightToLeft) {
        if (!rightToLeft && font.covers(part)) return Optional.of(new Letters(part, font));
        Optional<Run> outlines = MachineFonts.that(part)
                .map(machine -> Outlines.of(part, machine, rightToLeft, font))
                .filter(Outlines::isVisible)
                .map(Run.class::cast);
        return outlines.or(() -> romanised(part));
    }

    private Optional<Run> romanised(String part) {
        String latin = Romaniser.latin(part, font);
        return latin.isEmpty() ? Optional.empty() : Optional.of(new Letters(latin, font));
    }
}
