package bouquin.payments;

import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The kept events' reading end. */
@Transactional
@ApplicationScoped
class Events {
    private static final String ROW = "select e.provider, e.event_id, e.name, p.order_id, e.subject, e.occurred_at,"
            + " e.received_at, e.effect from payments_event e left join payments_payment p on p.id = e.payment_id";

    @PersistenceContext
    EntityManager em;

    /** The cursor is the time in microseconds and the id of the last event of the page before. */
    Page<EventView> page(EventFilter filter, String cursor, int limit) {
        int rows = Math.max(1, Math.min(limit, 100));
        StringBuilder where = new StringBuilder(" where 1 = 1");
        List<Object> parameters = new ArrayList<>();
        if (filter.provider() != null) add(where, parameters, " and e.provider = ?", filter.provider());
        if (filter.effect() != null)
            where.append(filter.effect() ? " and e.effect not like" : " and e.effect like")
                    .append(" 'no effect%'");
        if (cursor != null) {
            String[] parts = parts(cursor);
            Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
            where.append(" and (e.received_at < ? or e.received_at = ? and e.event_id < ?)");
            parameters.addAll(List.of(at, at, parts[1]));
        }
        Query query =
                em.createNativeQuery(ROW + where + " order by e.received_at desc, e.event_id desc limit " + (rows + 1));
        for (int i = 0; i < parameters.size(); i++) query.setParameter(i + 1, parameters.get(i));
        List<?> found = query.getResultList();
        List<EventView> events =
                found.stream().limit(rows).map(row -> view((Object[]) row)).toList();
        return new Page<>(events, found.size() > rows ? cursor(events.get(rows - 1)) : null);
    }

    /** @throws Rejected NOT_FOUND */
    EventView find(String provider, String id) {
        List<?> rows = em.createNativeQuery(ROW + " where e.provider = ? and e.event_id = ?")
                .setParameter(1, provider)
                .setParameter(2, id)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> view((Object[]) row))
                .orElseThrow(() -> Rejected.notFound("notFound"));
    }

    /** @throws Rejected NOT_FOUND */
    String body(String provider, String id) {
        List<?> bodies = em.createNativeQuery("select body from payments_event where provider = ? and event_id = ?")
                .setParameter(1, provider)
                .setParameter(2, id)
                .getResultList();
        return bodies.stream().findFirst().map(String.class::cast).orElseThrow(() -> Rejected.notFound("notFound"));
    }

    /** Those of these that were kept already. */
    Set<String> known(String provider, Collection<String> ids) {
        Set<String> known = new HashSet<>();
        for (List<String> some : Rows.groups(List.copyOf(ids))) known.addAll(knownOf(provider, some));
        return known;
    }

    private List<String> knownOf(String provider, List<String> ids) {
        String marks = "?" + ", ?".repeat(ids.size() - 1);
        Query query = em.createNativeQuery(
                        "select event_id from payments_event where provider = ? and event_id in (" + marks + ")")
                .setParameter(1, provider);
        int at = 2;
        for (String id : ids) query.setParameter(at++, id);
        List<?> found = query.getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private static void add(StringBuilder where, List<Object> parameters, String condition, Object parameter) {
        where.append(condition);
        parameters.add(parameter);
    }

    private static String[] parts(String cursor) {
        if (!cursor.matches("[0-9]{1,17}-[!-~]{1,80}")) throw Rejected.malformed("payments.cursor");
        return cursor.split("-", 2);
    }

    private static String cursor(EventView last) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, last.receivedAt()) + "-" + last.id();
    }

    private static EventView view(Object[] row) {
        return new EventView(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Timestamp) row[5]).toInstant(),
                ((Timestamp) row[6]).toInstant(),
                (String) row[7]);
    }
}
