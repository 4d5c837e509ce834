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
        Balance balance = purses.lock(AccountKind.BUYER_CREDIT.of(buyer), wanted.currency());
        CreditHold before = find(orderId);
        long mine = before == null ? 0 : before.amount();
        long held = Math.max(0, Math.min(balance.free() + mine, wanted.minor()));
        balance.hold(held - mine);
        if (before == null && held > 0) add(new CreditHold(orderId, balance.account(), held));
        if (before != null && held > 0) before.change(held);
        if (before != null && held == 0) remove(before);
        return new Money(held, wanted.currency());
    }

    /** The buyer's account, locked, from which the order takes what was held for it. */
    Balance spend(String orderId, CreditPart part) {
        Balance balance = purses.lock(part.account(), part.amount().currency());
        letGo(orderId);
        if (balance.free() < part.amount().minor()) throw Rejected.conflict("ledger.credit.spent");
        return balance;
    }

    void letGo(String orderId) {
        CreditHold held = find(orderId);
        if (held == null) return;
        purses.lock(held.account(), Money.EUR).hold(-held.amount());
        remove(held);
    }

    /** What the buyer may still spend. */
    Money spendable(String buyer) {
        String account = AccountKind.BUYER_CREDIT.of(buyer);
        Number free = (Number)
                em.createNativeQuery("select coalesce(sum(-minor - held), 0) from ledger_balance where account = ?")
                        .setParameter(1, account)
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

    void add(CreditHold hold) {
        em.persist(hold);
    }

    CreditHold find(String orderId) {
        return em.find(CreditHold.class, orderId);
    }

    void remove(CreditHold hold) {
        em.remove(hold);
    }
}
