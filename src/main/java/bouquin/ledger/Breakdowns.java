package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.ledger.SellerBreakdown.KindAmount;
import bouquin.ledger.SellerBreakdown.PayoutAmount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes a seller's balance apart, down to sales, payouts and kinds of movements. */
@ApplicationScoped
class Breakdowns {
    private static final int SALES_MAX = 200, PAYOUTS_MAX = 1000;

    @PersistenceContext
    EntityManager em;

    SellerBreakdown of(String seller, Money pending) {
        return new SellerBreakdown(
                pending(seller, pending),
                moved(AccountKind.SELLER_AVAILABLE.of(seller), -1),
                held(seller),
                inPayout(seller),
                moved(AccountKind.SELLER_DEBT.of(seller), 1));
    }

    private List<HeldAmount> pending(String seller, Money all) {
        List<?> rows = em.createNativeQuery("select order_id, line, share - returned_share - disputed_share, due_at,"
                        + " coalesce(held_because, if(dispute_id is null, 'ledger.because.hold', 'ledger.because.bank')),"
                        + " held_because is not null or dispute_id is not null from ledger_sale where seller = ?"
                        + " and released_at is null and share > returned_share + disputed_share"
                        + " order by held_because is not null or dispute_id is not null, due_at, sale_key limit "
                        + SALES_MAX)
                .setParameter(1, seller)
                .getResultList();
        List<HeldAmount> parts = new ArrayList<>();
        Money rest = all;
        for (Object row : rows) {
            HeldAmount part = pending((Object[]) row);
            parts.add(part);
            rest = rest.minus(part.amount());
        }
        if (!rest.isZero()) parts.add(new HeldAmount("", 0, rest, null, "ledger.because.more"));
        return parts;
    }

    private static HeldAmount pending(Object[] row) {
        boolean undecided = ((Number) row[5]).intValue() == 1;
        Instant due = undecided ? null : ((Timestamp) row[3]).toInstant();
        return new HeldAmount((String) row[0], ((Number) row[1]).intValue(), euro(row[2], 1), due, (String) row[4]);
    }

    private List<HeldAmount> held(String seller) {
        List<?> rows = em.createNativeQuery("select order_id, line, disputed_share from ledger_sale"
                        + " where seller = ? and disputed_share > 0 order by sale_key")
                .setParameter(1, seller)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new HeldAmount(
                        (String) row[0], ((Number) row[1]).intValue(), euro(row[2], 1), null, "ledger.because.bank"))
                .toList();
    }

    private List<KindAmount> moved(String account, int sign) {
        List<?> rows = em.createNativeQuery("select e.kind, sum(l.amount) from ledger_line l"
                        + " join ledger_entry e on e.id = l.entry_id where l.account = ?"
                        + " group by e.kind having sum(l.amount) <> 0 order by min(e.id)")
                .setParameter(1, account)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new KindAmount(EntryKind.valueOf((String) row[0]), euro(row[1], sign)))
                .toList();
    }

    private List<PayoutAmount> inPayout(String seller) {
        List<?> rows = em.createNativeQuery("select payout_id, amount from ledger_payout"
                        + " where seller = ? and state = 'IN_TRANSIT' order by payout_id limit " + PAYOUTS_MAX)
                .setParameter(1, seller)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PayoutAmount((String) row[0], euro(row[1], 1)))
                .toList();
    }

    private static Money euro(Object cents, int sign) {
        return Money.eur(sign * ((Number) cents).longValue());
    }
}
