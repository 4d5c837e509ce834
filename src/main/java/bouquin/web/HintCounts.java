package bouquin.web;

import bouquin.documents.Hint;
import bouquin.documents.HintKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many hints there are of each kind, in words and without their texts. */
public final class HintCounts {
    private HintCounts() {}

    /** "2 e-mail addresses, one phone number" */
    public static String said(Frame frame, List<Hint> hints) {
        Map<HintKind, Long> counts =
                hints.stream().collect(Collectors.groupingBy(Hint::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> frame.t("documents.hints." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }
}
