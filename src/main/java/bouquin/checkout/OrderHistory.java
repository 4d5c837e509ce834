package bouquin.checkout;

import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody has ordered so far: of an account, or of a guest's session. */
@ApplicationScoped
class OrderHistory {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @PersistenceContext
    EntityManager em;

    /** The newest first. */
    Page<Order> find(Visitor visitor, OrderSearch search, String cursor, int limit) {
        if (visitor.sessionId() == null) return new Page<>(List.of(), null);
        Map<String, Object> given = new LinkedHashMap<>();
        List<String> conditions = conditions(visitor, search, cursor, given);
        TypedQuery<Order> query = em.createQuery(
                "select o from CheckoutOrder o where " + String.join(" and ", conditions) + " order by o.id desc",
                Order.class);
        given.forEach(query::setParameter);
        List<Order> found = query.setMaxResults(limit + 1).getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }

    private static List<String> conditions(
            Visitor visitor, OrderSearch search, String cursor, Map<String, Object> given) {
        List<String> conditions = new ArrayList<>();
        conditions.add(visitor.signedIn() ? "o.accountId = :owner" : "o.sessionId = :owner");
        given.put("owner", owner(visitor));
        if (cursor != null) put(conditions, given, "o.id < :cursor", "cursor", cursor);
        if (search.state() != null) put(conditions, given, "o.state = :state", "state", search.state());
        if (search.year() != null) {
            put(conditions, given, "o.placedAt >= :from", "from", start(search.year()));
            put(conditions, given, "o.placedAt < :until", "until", start(search.year() + 1));
        }
        if (!search.words().isEmpty())
            put(
                    conditions,
                    given,
                    "exists (select l from OrderLine l where l.order = o and lower(l.title) like :words escape '!')",
                    "words",
                    "%" + search.words().toLowerCase().replaceAll("([!%_])", "!$1") + "%");
        return conditions;
    }

    private static void put(
            List<String> conditions, Map<String, Object> given, String condition, String name, Object value) {
        conditions.add(condition);
        given.put(name, value);
    }

    private static Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZONE).toInstant();
    }

    /** The country that the visitor last bought for. */
    Optional<String> lastCountry(Visitor visitor) {
        return find(visitor, OrderSearch.ALL, null, 1).items().stream()
                .map(Order::country)
                .findFirst();
    }

    /** When each listing was first bought by the visitor, of those that were bought more than once. */
    Map<String, Instant> repeated(Visitor visitor) {
        Map<String, Instant> first = new HashMap<>();
        if (visitor.sessionId() == null) return first;
        String column = visitor.signedIn() ? "account_id" : "session_id";
        List<?> found = em.createNativeQuery("select l.listing_id, min(o.paid_at) from checkout_order o"
                        + " join checkout_order_line l on l.order_id = o.id where o." + column + " = ?"
                        + " and o.paid_at is not null group by l.listing_id having count(*) > 1 limit 500")
                .setParameter(1, owner(visitor))
                .getResultList();
        for (Object row : found) {
            Object[] columns = (Object[]) row;
            first.put((String) columns[0], ((Timestamp) columns[1]).toInstant());
        }
        return first;
    }

    private static String owner(Visitor visitor) {
        return visitor.signedIn() ? visitor.account().value() : visitor.sessionId();
    }
}
