package bouquin.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds what stands at the upper and lower edge of page after page: running titles, which stay the same, and page numbers,
 * which grow with the pages. They change with every page that is put in, and say nothing.
 */
final class RunningLines {
    private static final int EDGE_LINES = 2, CHARACTERS_MAX = 120, PAGES_MIN = 3, PAGES_SHARE = 10;
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{1,5}(?!\\d)");
    private static final Pattern ALONE =
            Pattern.compile("[\\p{P}\\p{S}\\s]*(\\d{1,5})[\\p{P}\\p{S}\\s\\d]*|[ivxlcdm]+");

    private final Map<String, Integer> pagesWith = new HashMap<>();
    private final int enough;

    RunningLines(List<List<String>> pages) {
        enough = Math.max(PAGES_MIN, pages.size() / PAGES_SHARE);
        for (int page = 0; page < pages.size(); page++) {
            Set<String> shapes = new HashSet<>();
            for (int at : edge(pages.get(page)))
                shapes.addAll(shapes(pages.get(page).get(at), page));
            shapes.forEach(shape -> pagesWith.merge(shape, 1, Integer::sum));
        }
    }

    /** The page's lines without those. @param page from 0 */
    List<String> without(List<String> lines, int page) {
        List<String> rest = new ArrayList<>(lines);
        int[] edge = edge(lines);
        for (int i = edge.length - 1; i >= 0; i--) if (runs(lines.get(edge[i]), page)) rest.remove(edge[i]);
        return rest;
    }

    private boolean runs(String line, int page) {
        Matcher alone = ALONE.matcher(line);
        if (alone.matches() && (alone.group(1) == null || Integer.parseInt(alone.group(1)) == page + 1)) return true;
        return shapes(line, page).stream().anyMatch(shape -> pagesWith.getOrDefault(shape, 0) >= enough);
    }

    /** The line as it is, and with each of its numbers counted from the page on which it stands. */
    private static List<String> shapes(String line, int page) {
        List<String> shapes = new ArrayList<>();
        shapes.add(line);
        Matcher digits = DIGITS.matcher(line);
        while (digits.find())
            shapes.add(line.substring(0, digits.start())
                    + "\u0000" + (Integer.parseInt(digits.group()) - page)
                    + "\u0000" + line.substring(digits.end()));
        return shapes;
    }

    private static int[] edge(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(i -> i < EDGE_LINES || i >= lines.size() - EDGE_LINES)
                .filter(i -> lines.get(i).length() <= CHARACTERS_MAX)
                .toArray();
    }
}
