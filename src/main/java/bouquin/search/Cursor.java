package bouquin.search;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/**
 * Where a page ended: the sort, its key in the last row and that row's listing, so that the next page is right however
 * many listings came or went meanwhile.
 *
 * @param key "2026-11-23 10:00:00.000000", a price in cents, or a score
 */
record Cursor(Sort sort, String key, String id) {
    private static final Map<Sort, String> SHAPES = Map.of(
            Sort.NEWEST, "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}",
            Sort.PRICE, "[0-9]{1,9}",
            Sort.RELEVANCE, "[0-9]{1,9}[.][0-9]{4}");

    /** @throws Rejected MALFORMED {@code search.cursor} when it isn't one of ours, or of another sort */
    static Cursor read(String text, Sort sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", -1);
            boolean ours = parts.length == 3 && parts[0].equals(sort.name()) && parts[1].matches(SHAPES.get(sort));
            if (ours) return new Cursor(sort, parts[1], Id.parse(parts[2]));
        } catch (IllegalArgumentException | Rejected notOurs) {
            // answered below like everything else that isn't ours
        }
        throw Rejected.malformed("search.cursor");
    }

    String write() {
        byte[] bytes = (sort + "|" + key + "|" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The key as the database compares it. */
    Object value() {
        return sort == Sort.NEWEST ? key : new BigDecimal(key);
    }
}
