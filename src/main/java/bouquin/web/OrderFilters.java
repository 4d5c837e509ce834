package bouquin.web;

import bouquin.checkout.OrderSearch;
import bouquin.checkout.OrderState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** What is looked for among one's orders, as it stands in the address; what makes no sense there is left out. */
final class OrderFilters {
    private static final int FIRST_YEAR = 2026;

    private OrderFilters() {}

    static OrderSearch of(String words, String state, String year) {
        Integer wanted = year != null && year.matches("[0-9]{4}") ? Integer.valueOf(year) : null;
        return new OrderSearch(words, Choice.of(OrderState.class, state), wanted);
    }

    static Form form(OrderSearch search) {
        return Form.of(Map.of(
                "q",
                search.words(),
                "state",
                search.state() == null ? "" : search.state().name(),
                "year",
                search.year() == null ? "" : String.valueOf(search.year())));
    }

    /** The states by name. */
    static Map<String, String> states(Frame frame) {
        Map<String, String> states = new LinkedHashMap<>();
        for (OrderState state : OrderState.values()) states.put(state.name(), frame.t("checkout.state." + state));
        return states;
    }

    /** The years in which something can have been ordered, the latest first. */
    static Map<String, String> years(Instant now) {
        int last = Math.max(FIRST_YEAR, now.atZone(ZoneOffset.UTC).getYear());
        Map<String, String> years = new LinkedHashMap<>();
        IntStream.rangeClosed(0, last - FIRST_YEAR)
                .mapToObj(back -> String.valueOf(last - back))
                .forEach(year -> years.put(year, year));
        return years;
    }

    /** The query that finds the same again, without a cursor; "" when everything is shown. */
    static String query(OrderSearch search) {
        if (search.isAll()) return "";
        StringBuilder query =
                new StringBuilder("?q=").append(URLEncoder.encode(search.words(), StandardCharsets.UTF_8));
        if (search.state() != null) query.append("&state=").append(search.state());
        if (search.year() != null) query.append("&year=").append(search.year());
        return query.toString();
    }
}
