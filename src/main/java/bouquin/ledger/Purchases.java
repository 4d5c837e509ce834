package bouquin.ledger;

import bouquin.ledger.Shares.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Posts what was bought: paid in money, in store credit, or by a code of ours; and what a code had paid when it goes back. */
@ApplicationScoped
class Purchases {
    @Inject
    Journal journal;

    @Inject
    Sales sales;

    @Inject
    Purses purses;

    @Inject
    Credits credits;

    @Inject
    Tenders tenders;

    void post(Purchase purchase, Instant due) {
        List<PurchaseLine> lines =
                purchase.lines().stream().filter(PurchaseLine::counts).toList();
        if (lines.isEmpty()) return;
        String currency = lines.get(0).paid().currency();
        Entry entry = new Entry(EntryKind.PURCHASE, purchase.orderId(), currency);
        Balance credit =
                purchase.credit() == null ? null : purses.lock(purchase.credit().account(), currency);
        Map<String, Purse> open =
                purses.open(lines.stream().map(PurchaseLine::seller).toList(), currency);
        if (journal.has(EntryKind.PURCHASE, purchase.orderId())) return;
        if (credit != null) credits.spend(purchase.orderId(), purchase.credit());
        long[] byCredit = byCredit(purchase, lines);
        for (int i = 0; i < lines.size(); i++) {
            PurchaseLine line = lines.get(i);
            Sale sale = new Sale(purchase, line, due);
            sales.add(sale);
            entry.debit(AccountKind.PSP.of(purchase.provider()), line.paid().minor() - byCredit[i], sale.key());
            if (byCredit[i] > 0) credit.debit(entry, byCredit[i], sale.key());
            split(entry, sale, line, open.get(line.seller()));
        }
        journal.post(entry);
    }

    private static void split(Entry entry, Sale sale, PurchaseLine line, Purse seller) {
        entry.debit(AccountKind.COUPON_EXPENSE.of(), line.subsidy().minor(), sale.key());
        entry.credit(sale.vatAccount(), line.vat().minor(), sale.key());
        seller.earn(entry, line.sellerShare().minor(), sale.key());
        entry.credit(AccountKind.COMMISSION.of(), line.commission().minor(), sale.key());
    }

    /** How much of each line store credit pays, in proportion. */
    private long[] byCredit(Purchase purchase, List<PurchaseLine> lines) {
        if (purchase.credit() == null) return new long[lines.size()];
        long[] paid = lines.stream().mapToLong(line -> line.paid().minor()).toArray();
        long spent = purchase.credit().amount().minor(),
                total = java.util.Arrays.stream(paid).sum();
        if (spent > total) throw new IllegalArgumentException("more store credit than " + total);
        tenders.paid(purchase.orderId(), total - spent);
        return Allocation.of(spent, paid);
    }

    void annul(String orderId, int number) {
        Sale sale = sales.find(orderId, number);
        if (sale == null) return;
        Entry entry = new Entry(EntryKind.ANNULMENT, sale.key(), sale.currency());
        Purse seller = purses.open(List.of(sale.seller()), sale.currency()).get(sale.seller());
        Part part = sale.annul();
        seller.take(entry, sale, part.share());
        entry.debit(AccountKind.COMMISSION.of(), part.commission(), sale.key());
        entry.credit(AccountKind.COUPON_EXPENSE.of(), part.subsidy(), sale.key());
        journal.post(entry);
    }
}
