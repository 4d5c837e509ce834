package bouquin.web;

import bouquin.kernel.Rejected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands in the fields of a form, and what was refused about it when it was sent. */
public final class Form {
    /** The hidden field that carries the visitor's token, see {@link Frame#csrf}. */
    public static final String CSRF = "csrf";

    private final Map<String, List<String>> values;
    private final Rejected refusal;

    private Form(Map<String, List<String>> values, Rejected refusal) {
        this.values = values;
        this.refusal = refusal;
    }

    public static Form empty() {
        return new Form(Map.of(), null);
    }

    /** A form as it was sent: {@code MultivaluedMap<String, String>} of JAX-RS. */
    public static Form sent(Map<String, List<String>> values) {
        return new Form(new HashMap<>(values), null);
    }

    /** A form filled in beforehand. */
    public static Form of(Map<String, String> values) {
        Map<String, List<String>> lists = new HashMap<>();
        values.forEach((name, value) -> lists.put(name, value == null ? List.of() : List.of(value)));
        return new Form(lists, null);
    }

    /** The same form with a field of several values, such as check boxes of one name. */
    public Form with(String name, List<String> several) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(name, List.copyOf(several));
        return new Form(more, refusal);
    }

    /** The same values with what is wrong about them. */
    public Form refused(Rejected refusal) {
        return new Form(values, refusal);
    }

    /** The field's first value, "" without one. */
    public String value(String name) {
        return values(name).stream().findFirst().orElse("");
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The names of the fields that were sent. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** What is wrong with the field, or null. */
    public Rejected.Fault fault(String name) {
        return faults().stream()
                .filter(fault -> fault.field().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The ids of what a field's label says besides its name, for {@code aria-describedby}; null when it says nothing. */
    public String described(String name, String hint) {
        String fault = fault(name) == null ? "" : name + "-fault ";
        String said = fault + (hint.isEmpty() ? "" : name + "-hint");
        return said.isEmpty() ? null : said.strip();
    }

    public List<Rejected.Fault> faults() {
        return refusal == null ? List.of() : refusal.faults();
    }

    /** What was refused, of the fields or of the whole; null when nothing was. */
    public Rejected refusal() {
        return refusal;
    }
}
