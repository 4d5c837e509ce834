package bouquin.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a search asks for, as it stands in its address; the address holds all of a search's state. */
final class Filters {
    private static final List<String> NAMES = List.of("q", "category", "level", "language", "priceMax", "sort");

    private final String path;
    private final Map<String, String> values;

    private Filters(String path, Map<String, String> values) {
        this.path = path;
        this.values = values;
    }

    /** @param path of the page, with its language */
    static Filters of(String path, MultivaluedMap<String, String> query) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = query.getFirst(name);
            if (value != null && !value.isEmpty()) values.put(name, value);
        }
        return new Filters(path, values);
    }

    /** "" when the search doesn't ask for it. */
    String value(String name) {
        return values.getOrDefault(name, "");
    }

    Map<String, String> all() {
        return Map.copyOf(values);
    }

    boolean is(String name, String value) {
        return value(name).equals(value);
    }

    /** The first page of this search with another value, or without any when it is null. */
    String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return url(changed);
    }

    String first() {
        return url(values);
    }

    String next(String cursor) {
        return with("cursor", cursor);
    }

    private String url(Map<String, String> query) {
        String pairs = query.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? path : path + "?" + pairs;
    }
}
