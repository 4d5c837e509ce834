package bouquin.documents.pdf;

import bouquin.documents.Heading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The divisions of a document: its bookmarks, or else the lines that are set larger than the body. */
final class Headings {
    static final int MOST = 500;
    static final int TITLE_CHARACTERS_MAX = 200;
    private static final int OUTLINE_ENTRIES_MIN = 2;
    private static final int LEVELS_BY_SIZE = 3;
    private static final int LINE_CHARACTERS_MAX = 120;
    private static final float LARGER = 1.12f;
    /** A line that stands on more pages than this is a running head. */
    private static final int REPEATS_MAX = 2;

    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){0,3}\\.?|[IVX]{1,5}\\.|Chap\\S+ \\S+)\\s+\\p{Lu}.*");

    private Headings() {}

    static List<Heading> of(PDDocument document, List<Line> lines, float body) {
        List<Heading> bookmarks = Bookmarks.of(document);
        return bookmarks.size() >= OUTLINE_ENTRIES_MIN ? bookmarks : bySize(lines, body);
    }

    /** The size of most letters, to half a point; 0 when there is no text. */
    static float bodySize(List<Line> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        for (Line line : lines) letters.merge(rounded(line.size()), line.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }

    private static List<Heading> bySize(List<Line> lines, float body) {
        Set<String> running = repeated(lines);
        List<Line> found = new ArrayList<>();
        for (Line line : lines) if (isHeading(line, body) && !running.contains(line.text())) join(found, line);
        List<Float> sizes = sizes(found);
        return found.stream()
                .filter(line -> line.text().length() <= TITLE_CHARACTERS_MAX)
                .map(line -> new Heading(line.text(), level(sizes, line), line.page()))
                .limit(MOST)
                .toList();
    }

    private static boolean isHeading(Line line, float body) {
        boolean standsOut = line.size() >= body * LARGER
                || line.bold()
                        && line.size() >= body * 0.98f
                        && NUMBERED.matcher(line.text()).matches();
        return standsOut && line.text().length() <= LINE_CHARACTERS_MAX && Words.hasLetters(line.text(), 3);
    }

    /** A heading of two lines is one heading. */
    private static void join(List<Line> found, Line line) {
        Line last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean goesOn = last != null
                && last.page() == line.page()
                && rounded(last.size()) == rounded(line.size())
                && line.y() > last.y()
                && line.y() - last.y() < line.size() * 1.7f;
        if (!goesOn) found.add(line);
        else
            found.set(
                    found.size() - 1,
                    new Line(line.page(), last.text() + " " + line.text(), line.size(), line.bold(), line.y()));
    }

    private static Set<String> repeated(List<Line> lines) {
        Map<String, Set<Integer>> pages = new HashMap<>();
        for (Line line : lines)
            pages.computeIfAbsent(line.text(), text -> new HashSet<>()).add(line.page());
        pages.values().removeIf(of -> of.size() <= REPEATS_MAX);
        return pages.keySet();
    }

    private static List<Float> sizes(List<Line> found) {
        Set<Float> sizes = new TreeSet<>(Comparator.reverseOrder());
        for (Line line : found) sizes.add(rounded(line.size()));
        return List.copyOf(sizes).subList(0, Math.min(sizes.size(), LEVELS_BY_SIZE));
    }

    private static int level(List<Float> sizes, Line line) {
        int at = sizes.indexOf(rounded(line.size()));
        return at < 0 ? LEVELS_BY_SIZE : at + 1;
    }
}
