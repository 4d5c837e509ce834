package bouquin.web;

import bouquin.search.SearchQuery;
import bouquin.search.Sort;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The orders in which results can be had. */
public final class Sorts {
    /** One order. @param current whether the results stand in it */
    public record Choice(String label, String url, boolean current) {}

    private Sorts() {}

    static List<Choice> of(Frame frame, Filters filters, SearchQuery asked) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort != Sort.RELEVANCE || !asked.q().isEmpty())
                .map(sort -> new Choice(
                        frame.t("catalog.sort." + sort),
                        filters.with("sort", sort.name().toLowerCase(Locale.ROOT)),
                        sort == asked.sort()))
                .toList();
    }
}
