package bouquin.web;

import bouquin.versions.Differences;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How a version differs from the one before, in one line: "12 pages unchanged, 3 changed, 2 added". */
public final class DifferenceLine {
    private DifferenceLine() {}

    public static String of(Frame frame, Differences found) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("unchanged", found.unchanged());
        counts.put("changed", found.changed());
        counts.put("added", found.added());
        counts.put("removed", found.removed());
        counts.put("moved", found.moved());
        counts.put("unread", found.unread());
        return counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> frame.t("versions.line." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
