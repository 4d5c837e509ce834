package bouquin.search;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** Conditions of one statement with their values, in the order in which they stand. */
final class Where {
    /** A filter that a count may leave out. */
    enum Filter {
        CATEGORY,
        LEVEL,
        LANGUAGE,
        PRICE
    }

    static final String MATCH = "match (title, keywords, summary, body) against (? in boolean mode)";

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** @param without the filter to leave out, or null */
    static Where of(SearchQuery query, Terms terms, Filter without) {
        Where where = new Where().text(terms);
        if (query.category() != null && without != Filter.CATEGORY)
            where.and("(category = ? or top_category = ?)", query.category(), query.category());
        if (query.level() != null && without != Filter.LEVEL)
            where.and("listing_level = ?", query.level().name());
        if (query.language() != null && without != Filter.LANGUAGE) where.and("language = ?", query.language());
        if (query.priceMax() != null && without != Filter.PRICE)
            where.and("price_minor <= ?", query.priceMax().minor());
        return where;
    }

    private Where text(Terms terms) {
        if (!terms.words().isEmpty()) and(MATCH, terms.all());
        for (String word : terms.shorts()) and("concat(' ', title, ' ', keywords, ' ') like ?", "% " + word + " %");
        return this;
    }

    Where and(String condition, Object... with) {
        conditions.add(condition);
        values.addAll(List.of(with));
        return this;
    }

    int size() {
        return values.size();
    }

    String sql() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** @param from number of the first parameter, counted from 1 */
    Query bind(Query query, int from) {
        for (int i = 0; i < values.size(); i++) query.setParameter(from + i, values.get(i));
        return query;
    }
}
