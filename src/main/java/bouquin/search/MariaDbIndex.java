package bouquin.search;

import bouquin.catalog.ListingCard;
import bouquin.catalog.ListingId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The index as a table of MariaDB. Its texts are folded by us, so that accents and elisions don't depend on the server. */
@ApplicationScoped
class MariaDbIndex implements SearchIndex {
    private static final int BODY_MAX = 300_000;
    private static final String PRICES =
            "select coalesce(sum(price_minor = 0), 0), coalesce(sum(price_minor <= 500), 0),"
                    + " coalesce(sum(price_minor <= 1000), 0), coalesce(sum(price_minor <= 2000), 0) from search_entry";

    @PersistenceContext
    EntityManager em;

    @Override
    public void put(SearchEntry entry) {
        ListingCard card = entry.card();
        String body = Folded.of(entry.text());
        List<Object> values = List.of(
                card.id().value(),
                Folded.of(card.title()),
                Folded.of(String.join(" ", card.tags()) + " " + card.sellerName()),
                Folded.of(card.summary()),
                body.substring(0, Math.min(BODY_MAX, body.length())),
                card.category(),
                entry.topCategory(),
                card.level().name(),
                card.language(),
                card.price().minor(),
                card.publishedAt());
        Query replace = em.createNativeQuery(
                "replace into search_entry (listing_id, title, keywords, summary, body, category, top_category,"
                        + " listing_level, language, price_minor, published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < values.size(); i++) replace.setParameter(i + 1, values.get(i));
        replace.executeUpdate();
    }

    @Override
    public void remove(ListingId id) {
        em.createNativeQuery("delete from search_entry where listing_id = ?")
                .setParameter(1, id.value())
                .executeUpdate();
    }

    @Override
    public List<ListingId> first(SearchQuery query) {
        List<Object[]> rows = page(query, Terms.of(query.q()));
        return ids(rows.subList(0, Math.min(rows.size(), query.limit())));
    }

    @Override
    public Found find(SearchQuery query) {
        Terms terms = Terms.of(query.q());
        if (terms.none() && !query.q().isEmpty()) return nothing();
        List<Object[]> rows = page(query, terms);
        boolean more = rows.size() > query.limit();
        List<Object[]> shown = rows.subList(0, Math.min(rows.size(), query.limit()));
        return new Found(
                ids(shown), total(query, terms), facets(query, terms), more ? next(query, terms, shown) : null);
    }

    private List<Object[]> page(SearchQuery query, Terms terms) {
        Sort sort = effective(query, terms);
        Where where = Where.of(query, terms, null);
        Where after = new Where();
        if (query.cursor() != null) after(after, Cursor.read(query.cursor(), sort));
        boolean scored = sort == Sort.RELEVANCE;
        String score = scored
                ? "cast(4 * match (title) against (? in boolean mode) + " + Where.MATCH + " as decimal(14,4))"
                : "0";
        Query select = em.createNativeQuery("select listing_id, cast(" + column(sort)
                + " as char) from (select listing_id,"
                + " published_at, price_minor, " + score + " as score from search_entry" + where.sql() + ") hits"
                + after.sql() + " order by " + column(sort) + direction(sort) + ", listing_id" + direction(sort));
        if (scored) select.setParameter(1, terms.any()).setParameter(2, terms.any());
        int from = scored ? 3 : 1;
        where.bind(select, from);
        after.bind(select, from + where.size());
        return rows(select.setMaxResults(query.limit() + 1));
    }

    private long total(SearchQuery query, Terms terms) {
        Where where = Where.of(query, terms, null);
        Query count = em.createNativeQuery("select count(*) from search_entry" + where.sql());
        return ((Number) where.bind(count, 1).getSingleResult()).longValue();
    }

    private Facets facets(SearchQuery query, Terms terms) {
        Map<String, Long> categories = new LinkedHashMap<>();
        for (Object[] row : counts("top_category, category", Where.of(query, terms, Where.Filter.CATEGORY))) {
            long count = ((Number) row[2]).longValue();
            categories.merge((String) row[0], count, Long::sum);
            if (!row[0].equals(row[1])) categories.merge((String) row[1], count, Long::sum);
        }
        return new Facets(
                categories,
                counted("listing_level", Where.of(query, terms, Where.Filter.LEVEL)),
                counted("language", Where.of(query, terms, Where.Filter.LANGUAGE)),
                prices(Where.of(query, terms, Where.Filter.PRICE)));
    }

    private Map<String, Long> counted(String column, Where where) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Object[] row : counts(column, where)) counts.put((String) row[0], ((Number) row[1]).longValue());
        return counts;
    }

    private Map<String, Long> prices(Where where) {
        Object[] row =
                rows(where.bind(em.createNativeQuery(PRICES + where.sql()), 1)).get(0);
        Map<String, Long> counts = new LinkedHashMap<>();
        String[] bands = {"0", "5", "10", "20"};
        for (int i = 0; i < bands.length; i++) counts.put(bands[i], ((Number) row[i]).longValue());
        return counts;
    }

    private List<Object[]> counts(String columns, Where where) {
        return rows(where.bind(
                em.createNativeQuery("select " + columns + ", count(*) from search_entry" + where.sql() + " group by "
                        + columns + " order by count(*) desc, " + columns),
                1));
    }

    private static String next(SearchQuery query, Terms terms, List<Object[]> shown) {
        Object[] last = shown.get(shown.size() - 1);
        return new Cursor(effective(query, terms), (String) last[1], (String) last[0]).write();
    }

    private static void after(Where where, Cursor cursor) {
        String column = column(cursor.sort()), beyond = cursor.sort() == Sort.PRICE ? ">" : "<";
        where.and(
                "(" + column + " " + beyond + " ? or " + column + " = ? and listing_id " + beyond + " ?)",
                cursor.value(),
                cursor.value(),
                cursor.id());
    }

    /** Without words that a full-text key knows there is no relevance. */
    private static Sort effective(SearchQuery query, Terms terms) {
        return query.sort() == Sort.RELEVANCE && terms.words().isEmpty() ? Sort.NEWEST : query.sort();
    }

    private static String column(Sort sort) {
        return switch (sort) {
            case RELEVANCE -> "score";
            case NEWEST -> "published_at";
            case PRICE -> "price_minor";
        };
    }

    private static String direction(Sort sort) {
        return sort == Sort.PRICE ? "" : " desc";
    }

    private static Found nothing() {
        return new Found(List.of(), 0, new Facets(Map.of(), Map.of(), Map.of(), Map.of()), null);
    }

    private static List<ListingId> ids(List<Object[]> rows) {
        return rows.stream().map(row -> new ListingId((String) row[0])).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
