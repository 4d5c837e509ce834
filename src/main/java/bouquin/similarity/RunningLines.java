package bouquin.similarity;

import bouquin.documents.PageText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Heads, feet and page numbers: lines at the edges of pages that stand on many pages but for their digits. */
final class RunningLines {
    private static final int AT_EDGE = 3, PAGES_MIN = 3;
    private static final double PAGES_SHARE = 0.3;

    private final Set<String> running = new HashSet<>();

    RunningLines(List<PageText> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (PageText page : pages) for (String line : edges(page.text())) seen.merge(line, 1, Integer::sum);
        double enough = Math.max(PAGES_MIN, pages.size() * PAGES_SHARE);
        seen.forEach((line, times) -> {
            if (times >= enough) running.add(line);
        });
    }

    boolean has(String line) {
        String key = key(line);
        return key.isEmpty() || key.equals("#") || running.contains(key);
    }

    private static Set<String> edges(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) if (!line.isBlank()) lines.add(key(line));
        Set<String> edges = new LinkedHashSet<>();
        for (int i = 0; i < lines.size(); i++) if (i < AT_EDGE || i >= lines.size() - AT_EDGE) edges.add(lines.get(i));
        return edges;
    }

    private static String key(String line) {
        return line.strip().replaceAll("[0-9]+", "#");
    }
}
