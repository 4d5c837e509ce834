package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** The journal's reading end for one seller. */
@ApplicationScoped
class Statements {
    private static final String NEWEST = "zzzzzzzzzzzzzzzzzzzzzzzzzz-0";
    private static final int HOLDING_MAX = 100, DEBT_MAX = 50;

    @PersistenceContext
    EntityManager em;

    SellerBalance balance(String seller) {
        Money held = euro(
                "select coalesce(sum(disputed_share), 0) from ledger_sale where seller = ? and disputed > 0", seller);
        return new SellerBalance(
                seller,
                owed(AccountKind.SELLER_PENDING.of(seller)),
                owed(AccountKind.SELLER_AVAILABLE.of(seller)),
                held,
                euro(
                        "select coalesce(sum(amount), 0) from ledger_payout where seller = ? and state = 'IN_TRANSIT'",
                        seller),
                owed(AccountKind.SELLER_DEBT.of(seller)).negated(),
                holding(seller));
    }

    List<SellerBalance> sellers(int max) {
        List<?> found = em.createNativeQuery("select substring_index(account, ':', -1) seller from ledger_balance"
                        + " where account like 'seller\\_%' group by seller having sum(abs(minor)) > 0 order by sum(abs(minor)) desc, seller limit "
                        + max)
                .getResultList();
        return found.stream().map(seller -> balance((String) seller)).toList();
    }

    Page<StatementLine> page(String seller, String cursor, int limit) {
        String after = cursor == null ? NEWEST : cursor;
        if (!after.matches("[0-9a-z]{26}-[0-9]{1,6}")) throw Rejected.malformed("ledger.cursor");
        int rows = Math.max(1, Math.min(limit, 100));
        List<?> found = em.createNativeQuery("select e.id, l.number, e.posted_at, e.kind, l.about, l.account, l.amount,"
                        + " l.currency from ledger_line l join ledger_entry e on e.id = l.entry_id"
                        + " where l.account in (?, ?, ?) and (l.entry_id, l.number) < (?, ?)"
                        + " order by l.entry_id desc, l.number desc limit " + (rows + 1))
                .setParameter(1, AccountKind.SELLER_PENDING.of(seller))
                .setParameter(2, AccountKind.SELLER_AVAILABLE.of(seller))
                .setParameter(3, AccountKind.SELLER_DEBT.of(seller))
                .setParameter(4, after.substring(0, 26))
                .setParameter(5, Integer.parseInt(after.substring(27)))
                .getResultList();
        List<StatementLine> lines =
                found.stream().limit(rows).map(row -> line((Object[]) row)).toList();
        return new Page<>(lines, found.size() > rows ? cursor((Object[]) found.get(rows - 1)) : null);
    }

    /** How a seller's debt came about, newest first. */
    List<StatementLine> debt(String seller) {
        List<?> found = em.createNativeQuery("select e.id, l.number, e.posted_at, e.kind, l.about, l.account, l.amount,"
                        + " l.currency from ledger_line l join ledger_entry e on e.id = l.entry_id"
                        + " where l.account = ? order by l.entry_id desc, l.number desc limit " + DEBT_MAX)
                .setParameter(1, AccountKind.SELLER_DEBT.of(seller))
                .getResultList();
        return found.stream().map(row -> line((Object[]) row)).toList();
    }

    private static String cursor(Object[] row) {
        return row[0] + "-" + row[1];
    }

    private static StatementLine line(Object[] row) {
        String[] about = ((String) row[4] + "/0").split("/");
        String account = ((String) row[5]).replaceFirst("^seller_([a-z]+):.*", "$1");
        return new StatementLine(
                ((Timestamp) row[2]).toInstant(),
                EntryKind.valueOf((String) row[3]),
                about[0],
                Integer.parseInt(about[1]),
                account,
                new Money(-((Number) row[6]).longValue(), (String) row[7]));
    }

    private List<HeldAmount> holding(String seller) {
        List<?> found = em.createNativeQuery("select order_id, line, share - returned_share - disputed_share,"
                        + " disputed_share, due_at, held_because, currency, released_at is null from ledger_sale"
                        + " where seller = ? and share > returned_share"
                        + " and (released_at is null or disputed_share > 0) order by due_at limit " + HOLDING_MAX)
                .setParameter(1, seller)
                .getResultList();
        return found.stream().flatMap(row -> held((Object[]) row).stream()).toList();
    }

    private static List<HeldAmount> held(Object[] row) {
        long pending = ((Number) row[7]).intValue() == 1 ? ((Number) row[2]).longValue() : 0;
        long disputed = ((Number) row[3]).longValue();
        Instant due = disputed > 0 || row[5] != null ? null : ((Timestamp) row[4]).toInstant();
        String because = row[5] == null ? "ledger.because.hold" : (String) row[5];
        return java.util.stream.Stream.of(
                        held(row, pending, due, because), held(row, disputed, null, "ledger.because.bank"))
                .filter(amount -> amount.amount().isPositive())
                .toList();
    }

    private static HeldAmount held(Object[] row, long minor, Instant until, String because) {
        Money amount = new Money(minor, (String) row[6]);
        return new HeldAmount((String) row[0], ((Number) row[1]).intValue(), amount, until, because);
    }

    private Money owed(String account) {
        return euro("select coalesce(sum(-minor), 0) from ledger_balance where account = ?", account);
    }

    private Money euro(String query, String parameter) {
        Number sum =
                (Number) em.createNativeQuery(query).setParameter(1, parameter).getSingleResult();
        return Money.eur(sum.longValue());
    }
}
