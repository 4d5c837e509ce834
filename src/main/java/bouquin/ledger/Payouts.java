package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.ledger.Payout.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Posts what leaves a seller's balance for the seller's bank account, and what comes back from there. */
@ApplicationScoped
class Payouts {
    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Purses purses;

    void requested(String payoutId, String seller, Money amount) {
        if (!amount.isPositive()) throw new IllegalArgumentException("a payout of " + amount);
        Purse purse = purse(seller, amount.currency());
        if (find(payoutId) != null) return;
        Entry entry = new Entry(EntryKind.PAYOUT_REQUESTED, payoutId, amount.currency());
        purse.spend(entry, amount.minor(), payoutId);
        entry.credit(AccountKind.PAYOUT_IN_TRANSIT.of(payoutId), amount.minor(), payoutId);
        add(new Payout(payoutId, seller, amount));
        journal.post(entry);
    }

    void confirmed(String payoutId) {
        Payout payout = required(payoutId);
        if (payout.was(State.CONFIRMED)) return;
        payout.move(State.IN_TRANSIT, State.CONFIRMED);
        Entry entry = arrived(EntryKind.PAYOUT_CONFIRMED, payout);
        entry.credit(AccountKind.BANK.of(), payout.amount(), payoutId);
        journal.post(entry);
    }

    void failed(String payoutId) {
        Payout payout = required(payoutId);
        if (payout.was(State.FAILED)) return;
        payout.move(State.IN_TRANSIT, State.FAILED);
        Entry entry = arrived(EntryKind.PAYOUT_FAILED, payout);
        giveBack(entry, payout);
        journal.post(entry);
    }

    void returned(String payoutId) {
        Payout payout = required(payoutId);
        if (payout.was(State.RETURNED)) return;
        payout.move(State.CONFIRMED, State.RETURNED);
        Entry entry = new Entry(EntryKind.PAYOUT_RETURNED, payoutId, payout.currency());
        entry.debit(AccountKind.BANK.of(), payout.amount(), payoutId);
        giveBack(entry, payout);
        journal.post(entry);
    }

    private static Entry arrived(EntryKind kind, Payout payout) {
        Entry entry = new Entry(kind, payout.id(), payout.currency());
        return entry.debit(AccountKind.PAYOUT_IN_TRANSIT.of(payout.id()), payout.amount(), payout.id());
    }

    private void giveBack(Entry entry, Payout payout) {
        purse(payout.seller(), payout.currency()).pay(entry, payout.amount(), payout.id());
    }

    private Purse purse(String seller, String currency) {
        return purses.open(List.of(seller), currency).get(seller);
    }

    private Payout required(String payoutId) {
        Payout payout = locked(payoutId);
        if (payout == null) throw new IllegalStateException("No payout was posted as " + payoutId);
        return payout;
    }

    void add(Payout payout) {
        em.persist(payout);
    }

    Payout find(String payoutId) {
        return em.find(Payout.class, payoutId);
    }

    Payout locked(String payoutId) {
        return em.find(Payout.class, payoutId, LockModeType.PESSIMISTIC_WRITE);
    }
}
