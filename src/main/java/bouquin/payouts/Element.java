package bouquin.payouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One element of a bank's message, without its namespace. */
final class Element {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name) {
        this.name = name;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void add(Element child) {
        children.add(child);
    }

    /** @return whether there is room for it */
    boolean write(String more, int max) {
        text.append(more);
        return text.length() <= max;
    }

    String name() {
        return name;
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    String text() {
        return text.toString().strip();
    }

    List<Element> all(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /** The first element at the end of the path, or one without anything. */
    Element at(String... path) {
        Element here = this;
        for (String step : path) {
            List<Element> next = here.all(step);
            if (next.isEmpty()) return new Element("");
            here = next.get(0);
        }
        return here;
    }

    String text(String... path) {
        return at(path).text();
    }

    boolean has(String child) {
        return !all(child).isEmpty();
    }
}
