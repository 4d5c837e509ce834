package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.ledger.Shares.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Posts what goes back to buyers: to where the money came from, or to their store credit. */
@ApplicationScoped
class Refunds {
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

    List<RefundParts> post(Refund refund) {
        Map<RefundLine, Sale> lines = locked(refund);
        String currency = refund.lines().get(0).amount().currency();
        Entry entry = new Entry(EntryKind.REFUND, refund.refundId(), currency);
        Balance credit =
                refund.credit() == null ? null : purses.lock(refund.credit().account(), currency);
        Map<String, Purse> open =
                purses.open(lines.values().stream().map(Sale::seller).toList(), currency);
        if (journal.has(EntryKind.REFUND, refund.refundId())) return books.refund(refund.refundId());
        List<RefundParts> parts = new ArrayList<>();
        BackTo back = new BackTo(entry, refund, credit);
        lines.forEach((line, sale) -> {
            Part part = sale.refund(line.amount());
            entry.debit(sale.vatAccount(), part.vat(), sale.key());
            open.get(sale.seller()).take(entry, sale, part.share());
            entry.debit(AccountKind.COMMISSION.of(), part.commission(), sale.key());
            entry.credit(AccountKind.COUPON_EXPENSE.of(), part.subsidy(), sale.key());
            back.goes(part.amount(), sale.key());
            parts.add(parts(line, part));
        });
        tenders.goes(refund.orderId(), refund.toCard().minor());
        journal.post(entry);
        return parts;
    }

    void confirm(String refundId) {
        if (journal.has(EntryKind.REFUND_CONFIRMED, refundId)) return;
        List<RefundParts> posted = books.refund(refundId);
        if (posted.isEmpty()) throw new IllegalStateException("No refund was posted as " + refundId);
        Sale sale = sales.refunded(refundId);
        Entry entry = new Entry(EntryKind.REFUND_CONFIRMED, refundId, sale.currency());
        String inTransit = AccountKind.REFUND_IN_TRANSIT.of(refundId);
        long amount = -books.lines(EntryKind.REFUND, refundId).stream()
                .filter(line -> line.account().equals(inTransit))
                .mapToLong(line -> line.amount().minor())
                .sum();
        entry.debit(inTransit, amount, "");
        entry.credit(AccountKind.PSP.of(sale.provider()), amount, "");
        journal.post(entry);
    }

    /** In ascending order of their lines, which is also the order of their locks. */
    private Map<RefundLine, Sale> locked(Refund refund) {
        return refund.lines().stream()
                .sorted(Comparator.comparing(line -> Sale.key(refund.orderId(), line.line())))
                .collect(Collectors.toMap(
                        line -> line,
                        line -> sales.locked(refund.orderId(), line.line()),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private static RefundParts parts(RefundLine line, Part part) {
        String currency = line.amount().currency();
        return new RefundParts(
                line.line(),
                line.amount(),
                new Money(part.vat(), currency),
                new Money(part.share(), currency),
                new Money(part.commission(), currency),
                new Money(part.subsidy(), currency));
    }
}
