package bouquin.reconciliation;

import bouquin.kernel.Money;
import bouquin.platform.persistence.Rows;
import bouquin.reconciliation.Item.Side;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The movements of both books, and which of them agree. */
@ApplicationScoped
class Items {
    private static final String TABLE =
            "reconciliation_item (provider, side, id, kind, subject, about, amount, currency, moved_at, settled)";

    @PersistenceContext
    EntityManager em;

    /** Those that were read before. */
    Set<String> known(String provider, Side side, Collection<String> ids) {
        Set<String> known = new HashSet<>();
        for (List<String> some : Rows.groups(List.copyOf(ids))) known.addAll(knownOf(provider, side, some));
        return known;
    }

    private List<String> knownOf(String provider, Side side, List<String> ids) {
        Query query = em.createNativeQuery(
                        "select id from reconciliation_item where provider = ? and side = ? and id in ("
                                + marks("?", ids.size()) + ")")
                .setParameter(1, provider)
                .setParameter(2, side.letter());
        int at = 3;
        for (String id : ids) query.setParameter(at++, id);
        List<?> found = query.getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** Keeps what is new, and looks at the subjects of it again. */
    void add(List<Item> items) {
        if (items.isEmpty()) return;
        Rows.ensure(
                em, TABLE, "settled", items.stream().<List<?>>map(Items::row).toList());
        List<String> subjects = items.stream().map(Item::subject).distinct().toList();
        for (List<String> some : Rows.groups(subjects)) settle(items.get(0).provider(), some);
    }

    /** What a payout of the provider took from our account there; empty while it isn't known. */
    Optional<Money> sent(String provider, String payout) {
        List<?> sums = em.createNativeQuery("select sum(-amount), currency from reconciliation_item"
                        + " where provider = ? and side = 'P' and kind = 'PAYOUT' and about = ? group by currency")
                .setParameter(1, provider)
                .setParameter(2, payout)
                .getResultList();
        return sums.stream().findFirst().map(row -> money((Object[]) row));
    }

    /** What one of the books has and the other hasn't, or with another amount, the oldest first. */
    List<Difference> differences(Instant movedBefore, int max) {
        List<?> rows = em.createNativeQuery("select i.provider, i.subject, i.currency,"
                        + " sum(if(i.side = 'P', i.amount, 0)), sum(if(i.side = 'L', i.amount, 0)), min(i.moved_at) since,"
                        + " group_concat(distinct i.kind order by i.kind separator ' ')"
                        + " from reconciliation_item i join (select distinct provider, subject, currency"
                        + " from reconciliation_item where not settled and moved_at < ?) o"
                        + " on o.provider = i.provider and o.subject = i.subject and o.currency = i.currency"
                        + " group by i.provider, i.subject, i.currency order by since limit " + max)
                .setParameter(1, movedBefore)
                .getResultList();
        return rows.stream().map(row -> difference((Object[]) row)).toList();
    }

    private static List<?> row(Item item) {
        return List.of(
                item.provider(),
                item.side().letter(),
                item.id(),
                item.kind(),
                item.subject(),
                item.about(),
                item.amount().minor(),
                item.amount().currency(),
                item.movedAt(),
                false);
    }

    /** Equal sums settle a subject, and a movement that comes later opens it again until they are equal once more. */
    private void settle(String provider, List<String> subjects) {
        String among = marks("?", subjects.size());
        Query query = em.createNativeQuery("update reconciliation_item i join (select subject, currency,"
                + " sum(if(side = 'P', amount, -amount)) = 0 equal from reconciliation_item where provider = ?"
                + " and subject in (" + among + ") group by subject, currency) s"
                + " on s.subject = i.subject and s.currency = i.currency set i.settled = s.equal where i.provider = ?"
                + " and i.subject in (" + among + ") and i.settled <> s.equal");
        int at = 1;
        for (int twice = 0; twice < 2; twice++) {
            query.setParameter(at++, provider);
            for (String subject : subjects) query.setParameter(at++, subject);
        }
        query.executeUpdate();
    }

    private static String marks(String mark, int count) {
        return mark + (", " + mark).repeat(count - 1);
    }

    private static Money money(Object[] row) {
        return new Money(((BigDecimal) row[0]).longValueExact(), (String) row[1]);
    }

    private static Difference difference(Object[] row) {
        String currency = (String) row[2];
        return new Difference(
                (String) row[0],
                (String) row[1],
                new Money(((BigDecimal) row[3]).longValueExact(), currency),
                new Money(((BigDecimal) row[4]).longValueExact(), currency),
                ((Timestamp) row[5]).toInstant(),
                (String) row[6]);
    }
}
