package bouquin.web;

import bouquin.versions.PageChange;
import bouquin.versions.VersionView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What a page about one version shows of its differences: some at a time. */
final class VersionSheet {
    private VersionSheet() {}

    /**
     * @param path of the page, without language
     * @param from how many changes to skip
     * @param some gives one more than are shown, from there on
     */
    static Map<String, Object> model(
            Frame frame, String path, VersionView version, String from, IntFunction<List<PageChange>> some) {
        int skipped = VersionNumber.from(from);
        List<PageChange> found = some.apply(skipped);
        boolean more = found.size() > VersionNumber.CHANGES;
        Map<String, Object> model = new HashMap<>();
        model.put("frame", frame);
        model.put("version", version);
        model.put("changes", more ? found.subList(0, VersionNumber.CHANGES) : found);
        model.put("first", skipped > 0 ? frame.url(path) : null);
        model.put("next", more ? frame.url(path) + "?from=" + (skipped + VersionNumber.CHANGES) : null);
        return model;
    }
}
