package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Dispute.State;
import bouquin.ledger.Shares.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/**
 * Posts what a bank does with the money of an order. While it decides, the sellers' shares are held; a decision that is
 * taken back is reversed by entries of another round.
 */
@ApplicationScoped
class Disputes {
    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Books books;

    @Inject
    Sales sales;

    @Inject
    Purses purses;

    @Inject
    Tenders tenders;

    void withdrawn(CardDispute opened) {
        if (find(opened.disputeId()) != null) return;
        Dispute dispute = new Dispute(opened);
        add(dispute);
        Entry entry = withdraw(EntryKind.DISPUTE_WITHDRAWN, dispute, opened);
        long fee = opened.fee().minor();
        entry.debit(AccountKind.CHARGEBACK_FEES.of(), fee, "");
        entry.credit(AccountKind.PSP.of(opened.provider()), fee, "");
        journal.post(entry);
    }

    void won(String disputeId) {
        Dispute dispute = required(disputeId);
        if (dispute.state() == State.WON) return;
        CardDispute opened = dispute.asOpened();
        Map<String, Purse> open = purses(sales.lockedOf(opened.orderId()), opened); // before anything is read
        if (dispute.state() == State.LOST) reopenLost(dispute);
        dispute.close(State.WON);
        tenders.goes(opened.orderId(), -opened.amount().minor());
        Entry entry =
                new Entry(EntryKind.DISPUTE_WON, dispute.key(), opened.amount().currency());
        entry.debit(AccountKind.PSP.of(opened.provider()), opened.amount().minor(), "");
        entry.credit(
                AccountKind.DISPUTE_RECEIVABLE.of(disputeId), opened.amount().minor(), "");
        List<Sale> disputed = sales.disputed(dispute);
        for (Sale sale : disputed) {
            Part part = sale.win();
            entry.debit(AccountKind.SELLER_HELD.of(disputeId), part.share(), sale.key());
            open.get(sale.seller()).giveBack(entry, sale, part.share());
        }
        journal.post(entry);
    }

    void lost(String disputeId) {
        Dispute dispute = required(disputeId);
        if (dispute.state() == State.LOST) return;
        if (dispute.state() == State.WON) reopenWon(dispute);
        dispute.close(State.LOST);
        CardDispute opened = dispute.asOpened();
        Entry entry =
                new Entry(EntryKind.DISPUTE_LOST, dispute.key(), opened.amount().currency());
        long covered = 0;
        for (Sale sale : sales.disputed(dispute)) {
            Part part = sale.lose();
            covered += part.amount();
            entry.debit(sale.vatAccount(), part.vat(), sale.key());
            entry.debit(AccountKind.SELLER_HELD.of(disputeId), part.share(), sale.key());
            entry.debit(AccountKind.COMMISSION.of(), part.commission(), sale.key());
            entry.credit(AccountKind.COUPON_EXPENSE.of(), part.subsidy(), sale.key());
        }
        entry.debit(AccountKind.CHARGEBACK_LOSS.of(), opened.amount().minor() - covered, "");
        entry.credit(
                AccountKind.DISPUTE_RECEIVABLE.of(disputeId), opened.amount().minor(), "");
        journal.post(entry);
    }

    private void reopenWon(Dispute dispute) {
        dispute.reopen();
        journal.post(withdraw(EntryKind.DISPUTE_REOPENED, dispute, dispute.asOpened()));
    }

    /**
     * The exact reversal of the entry by which it was lost. No seller's balance moves: the share is held again. While
     * another dispute holds one of the lines this has to wait, and is refused before anything is changed.
     */
    private void reopenLost(Dispute dispute) {
        List<EntryLine> lost = books.lines(EntryKind.DISPUTE_LOST, dispute.key());
        CardDispute opened = dispute.asOpened();
        List<Sale> order = sales.lockedOf(opened.orderId());
        if (order.stream()
                .anyMatch(sale -> sale.disputeId() != null && part(lost, sale).amount() != 0))
            throw Rejected.conflict("ledger.refund.disputed");
        dispute.reopen();
        Entry entry = new Entry(
                EntryKind.DISPUTE_REOPENED, dispute.key(), opened.amount().currency());
        for (EntryLine line : lost) entry.credit(line.account(), line.amount().minor(), line.about());
        for (Sale sale : order) {
            Part part = part(lost, sale);
            if (part.amount() != 0) sale.reopen(opened.disputeId(), part);
        }
        journal.post(entry);
    }

    private static Part part(List<EntryLine> lost, Sale sale) {
        long vat = 0, share = 0, subsidy = 0, all = 0;
        for (EntryLine line : lost) {
            if (!line.about().equals(sale.key())) continue;
            long amount = line.amount().minor();
            all += amount;
            AccountKind kind = AccountKind.ofAccount(line.account());
            if (kind == AccountKind.VAT_PAYABLE) vat += amount;
            if (kind == AccountKind.SELLER_HELD) share += amount;
            if (kind == AccountKind.COUPON_EXPENSE) subsidy -= amount;
        }
        return new Part(all, vat, share, subsidy);
    }

    private Entry withdraw(EntryKind kind, Dispute dispute, CardDispute opened) {
        Entry entry = new Entry(kind, dispute.key(), opened.amount().currency());
        entry.debit(
                AccountKind.DISPUTE_RECEIVABLE.of(opened.disputeId()),
                opened.amount().minor(),
                "");
        entry.credit(AccountKind.PSP.of(opened.provider()), opened.amount().minor(), "");
        holdShares(entry, opened);
        tenders.goes(opened.orderId(), opened.amount().minor());
        return entry;
    }

    private void holdShares(Entry entry, CardDispute opened) {
        List<Sale> order = sales.lockedOf(opened.orderId());
        if (order.isEmpty()) throw new IllegalStateException("Nothing was sold as order " + opened.orderId());
        long[] amounts = Allocation.of(
                opened.amount().minor(),
                order.stream().mapToLong(Sale::disputable).toArray());
        Map<String, Purse> open = purses(order, opened);
        for (int i = 0; i < amounts.length; i++) {
            if (amounts[i] == 0) continue;
            Sale sale = order.get(i);
            Part part = sale.dispute(opened.disputeId(), amounts[i]);
            open.get(sale.seller()).take(entry, sale, part.share());
            entry.credit(AccountKind.SELLER_HELD.of(opened.disputeId()), part.share(), sale.key());
        }
    }

    private Map<String, Purse> purses(List<Sale> order, CardDispute opened) {
        Money amount = opened.amount();
        return purses.open(order.stream().map(Sale::seller).toList(), amount.currency());
    }

    private Dispute required(String disputeId) {
        Dispute dispute = find(disputeId);
        if (dispute == null) throw new IllegalStateException("Nothing was withdrawn by dispute " + disputeId);
        return dispute;
    }

    void add(Dispute dispute) {
        em.persist(dispute);
    }

    Dispute find(String disputeId) {
        return em.find(Dispute.class, disputeId, LockModeType.PESSIMISTIC_WRITE);
    }
}
