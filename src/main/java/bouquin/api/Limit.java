package bouquin.api;

import bouquin.kernel.Rejected;

/** How many items a page of a list holds: 1 to 100, 20 without a word. */
final class Limit {
    private Limit() {}

    /** @throws Rejected MALFORMED {@code api.limit} */
    static int of(String text) {
        if (text == null) return 20;
        if (!text.matches("[1-9][0-9]?|100")) throw Rejected.malformed("api.limit");
        return Integer.parseInt(text);
    }
}
