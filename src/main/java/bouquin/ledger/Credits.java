package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;

/**
 * Buyers' store credit. What a waiting order means to spend is held for it; holding and spending lock the row of the
 * buyer's account, so that no cent is spent twice.
 */
@ApplicationScoped
class Credits {
    private static final String NEWEST = "zzzzzzzzzzzzzzzzzzzzzzzzzz";

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Purses purses;

    void lock(String buyer) {
        purses.lock(AccountKind.BUYER_CREDIT.of(buyer), Money.EUR);
    }

    void grant(String grantId, CreditPart granted) {
        Balance balance = purses.lock(granted.account(), granted.amount().currency());
        if (journal.has(EntryKind.CREDIT_GRANTED, grantId)) return;
        Entry entry =
                new Entry(EntryKind.CREDIT_GRANTED, grantId, granted.amount().currency());
        entry.debit(AccountKind.MARKETING.of(), granted.amount().minor(), grantId);
        balance.credit(entry, granted.amount().minor(), grantId);
        journal.post(entry);
    }

    /** @return what is held for the order now: as much of what it wants as no other order holds */
    Money hold(String orderId, String buyer, Money wanted) {
        String account = AccountKind.BUYER_CREDIT.of(buyer);
        long free = purses.lock(account, wanted.currency()).creditBalance() - heldForOthers(account, orderId);
        long held = Math.max(0, Math.min(free, wanted.minor()));
        letGo(orderId);
        if (held > 0) keep(orderId, account, held);
        return new Money(held, wanted.currency());
    }

    /** The buyer's account, locked, from which the order takes what was held for it. */
    Balance spend(String orderId, CreditPart part) {
        Balance balance = purses.lock(part.account(), part.amount().currency());
        if (balance.creditBalance() - heldForOthers(part.account(), orderId)
                < part.amount().minor()) throw Rejected.conflict("ledger.credit.spent");
        letGo(orderId);
        return balance;
    }

    /** Only what is there is deleted: a delete that finds nothing locks the gap into which other buyers' orders come. */
    /** Asks first: a deletion that finds nothing would lock the place where other buyers' orders are about to be noted. */
    void letGo(String orderId) {
        if (!holds(orderId)) return;
        em.createNativeQuery("delete from ledger_credit_hold where order_id = ?")
                .setParameter(1, orderId)
                .executeUpdate();
    }

    private boolean holds(String orderId) {
        return !em.createNativeQuery("select order_id from ledger_credit_hold where order_id = ?")
                .setParameter(1, orderId)
                .getResultList()
                .isEmpty();
    }

    /** What the buyer may still spend. */
    Money spendable(String buyer) {
        String account = AccountKind.BUYER_CREDIT.of(buyer);
        Number free = (Number)
                em.createNativeQuery("select coalesce((select -minor from ledger_balance where account = ?), 0)"
                                + " - coalesce((select sum(amount) from ledger_credit_hold where account = ?), 0)")
                        .setParameter(1, account)
                        .setParameter(2, account)
                        .getSingleResult();
        return Money.eur(Math.max(0, free.longValue()));
    }

    Page<CreditMovement> movements(String buyer, String cursor, int limit) {
        int rows = Math.max(1, Math.min(limit, 100));
        List<?> found = em.createNativeQuery("select e.id, e.posted_at, e.kind, e.business_key, min(l.about),"
                        + " -sum(l.amount), l.currency from ledger_line l join ledger_entry e on e.id = l.entry_id"
                        + " where l.account = ? and l.entry_id < ?"
                        + " group by e.id, e.posted_at, e.kind, e.business_key, l.currency"
                        + " order by e.id desc limit " + (rows + 1))
                .setParameter(1, AccountKind.BUYER_CREDIT.of(buyer))
                .setParameter(2, cursor == null ? NEWEST : bouquin.kernel.Id.parse(cursor))
                .getResultList();
        List<CreditMovement> items =
                found.stream().limit(rows).map(row -> movement((Object[]) row)).toList();
        return new Page<>(items, found.size() > rows ? items.get(rows - 1).id() : null);
    }

    private static CreditMovement movement(Object[] row) {
        EntryKind kind = EntryKind.valueOf((String) row[2]);
        String about = (String) row[4];
        return new CreditMovement(
                (String) row[0],
                ((Timestamp) row[1]).toInstant(),
                kind,
                (String) row[3],
                kind == EntryKind.CREDIT_GRANTED ? null : about.split("/")[0],
                new Money(((Number) row[5]).longValue(), (String) row[6]));
    }

    void keep(String orderId, String account, long amount) {
        em.createNativeQuery("insert into ledger_credit_hold (order_id, account, amount) values (?, ?, ?)")
                .setParameter(1, orderId)
                .setParameter(2, account)
                .setParameter(3, amount)
                .executeUpdate();
    }

    /** A locking read: it sees what was held by others after this transaction's first look. */
    long heldForOthers(String account, String orderId) {
        Number held = (Number) em.createNativeQuery(
                        "select coalesce(sum(amount), 0) from ledger_credit_hold where account = ? and order_id <> ? for update")
                .setParameter(1, account)
                .setParameter(2, orderId)
                .getSingleResult();
        return held.longValue();
    }
}
