package bouquin.search;

import bouquin.catalog.Level;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import java.util.Locale;

/**
 * What somebody looks for.
 *
 * @param q any text; the first 200 characters count; "" finds everything
 * @param category id of a category of either level, or null
 * @param level or null
 * @param language ISO 639-1, or null
 * @param priceMax the most it may cost, or null
 * @param sort null for relevance when there are words, else newest
 * @param cursor from the page before, or null
 * @param limit 1 to 50
 */
public record SearchQuery(
        String q, String category, Level level, String language, Money priceMax, Sort sort, String cursor, int limit) {
    public static final int LIMIT = 20, LIMIT_MAX = 50;
    private static final int TEXT_MAX = 200;

    public SearchQuery {
        q = Text.line(q);
        q = q.substring(0, q.offsetByCodePoints(0, Math.min(TEXT_MAX, q.codePointCount(0, q.length()))));
        if (sort == null) sort = q.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
        limit = Math.max(1, Math.min(limit, LIMIT_MAX));
    }

    /** The newest of a category, or of all when it is null. */
    public static SearchQuery newest(String category, int limit) {
        return new SearchQuery("", category, null, null, null, Sort.NEWEST, null, limit);
    }

    /**
     * Reads a query from an address; null and "" alike mean "not asked for".
     *
     * @throws Rejected INVALID with faults on {@code category}, {@code level}, {@code language}, {@code priceMax}, {@code sort}, {@code limit}
     */
    public static SearchQuery asked(
            String q,
            String category,
            String level,
            String language,
            String priceMax,
            String sort,
            String cursor,
            String limit) {
        new Faults()
                .require(nothing(category) || category.matches("[a-z-]{1,40}"), "category", "search.category")
                .require(nothing(language) || language.matches("[a-z]{2}"), "language", "search.language")
                .require(nothing(level) || isOne(Level.values(), level), "level", "search.level")
                .require(nothing(sort) || isOne(Sort.values(), sort), "sort", "search.sort")
                .require(nothing(limit) || limit.matches("[0-9]{1,6}"), "limit", "search.limit", LIMIT_MAX)
                .check("priceMax", () -> price(priceMax))
                .throwIfAny();
        return new SearchQuery(
                q,
                nothing(category) ? null : category,
                nothing(level) ? null : Level.valueOf(level.toUpperCase(Locale.ROOT)),
                nothing(language) ? null : language,
                price(priceMax),
                nothing(sort) ? null : Sort.valueOf(sort.toUpperCase(Locale.ROOT)),
                nothing(cursor) ? null : cursor,
                nothing(limit) ? LIMIT : Integer.parseInt(limit));
    }

    private static Money price(String text) {
        return nothing(text) ? null : Money.parse(text, Money.EUR);
    }

    private static boolean nothing(String text) {
        return text == null || text.isEmpty();
    }

    private static boolean isOne(Enum<?>[] values, String name) {
        for (Enum<?> value : values) if (value.name().equalsIgnoreCase(name)) return true;
        return false;
    }
}
