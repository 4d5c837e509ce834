package bouquin.ledger;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Reads every movement of one seller's money, wherever it stood: on the seller's own accounts, held, or in payouts. */
@ApplicationScoped
class Periods {
    private static final String LINES = """
            (select entry_id, about, substring_index(account, ':', 1) place, amount from ledger_line where account in (?1, ?2, ?3)
             union all
             select l.entry_id, l.about, 'seller_held', l.amount from ledger_sale s
             join ledger_dispute d on d.order_id = s.order_id
             join ledger_line l on l.account = concat('seller_held:', d.dispute_id) and l.about = s.sale_key
             where s.seller = ?4
             union all
             select l.entry_id, l.about, 'payout_in_transit', l.amount from ledger_payout p
             join ledger_line l on l.account = concat('payout_in_transit:', p.payout_id) where p.seller = ?4) x
            join ledger_entry e on e.id = x.entry_id""";

    private static final String SUMS = "coalesce(sum(if(place = 'seller_pending', -amount, 0)), 0),"
            + " coalesce(sum(if(place = 'seller_available', -amount, 0)), 0),"
            + " coalesce(sum(if(place = 'seller_held', -amount, 0)), 0),"
            + " coalesce(sum(if(place = 'payout_in_transit', -amount, 0)), 0),"
            + " coalesce(sum(if(place = 'seller_debt', amount, 0)), 0)";

    @PersistenceContext
    EntityManager em;

    SellerPeriod of(String seller, Instant from, Instant toExclusive, int movementsMax) {
        Id.parse(seller);
        Object[] before = (Object[]) query("select " + SUMS + " from " + LINES + " where e.posted_at < ?5", seller)
                .setParameter(5, from)
                .getSingleResult();
        List<?> rows = query(
                        "select " + SUMS + ", e.posted_at, e.kind, x.about from " + LINES
                                + " where e.posted_at >= ?5 and e.posted_at < ?6 group by e.id, e.posted_at, e.kind, x.about"
                                + " order by e.posted_at, e.id, x.about",
                        seller)
                .setParameter(5, from)
                .setParameter(6, toExclusive)
                .setMaxResults(movementsMax + 1)
                .getResultList();
        if (rows.size() > movementsMax) throw Rejected.invalid("ledger.period.tooLong", movementsMax);
        List<SellerMovement> movements =
                rows.stream().map(row -> movement((Object[]) row)).toList();
        return new SellerPeriod(seller, from, toExclusive, owed(before), movements);
    }

    private Query query(String sql, String seller) {
        return em.createNativeQuery(sql)
                .setParameter(1, AccountKind.SELLER_PENDING.of(seller))
                .setParameter(2, AccountKind.SELLER_AVAILABLE.of(seller))
                .setParameter(3, AccountKind.SELLER_DEBT.of(seller))
                .setParameter(4, seller);
    }

    private static SellerMovement movement(Object[] row) {
        String[] about = (row[7] + "/0").split("/");
        return new SellerMovement(
                ((Timestamp) row[5]).toInstant(),
                EntryKind.valueOf((String) row[6]),
                about[0],
                Integer.parseInt(about[1]),
                owed(row));
    }

    private static Owed owed(Object[] row) {
        return new Owed(euro(row[0]), euro(row[1]), euro(row[2]), euro(row[3]), euro(row[4]));
    }

    private static Money euro(Object cents) {
        return Money.eur(((Number) cents).longValue());
    }
}
