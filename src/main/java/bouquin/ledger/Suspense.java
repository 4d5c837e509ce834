package bouquin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Posts money that no order could take, and the two ways out of suspense: back to the payer, or to an order after all. */
@ApplicationScoped
class Suspense {
    @Inject
    Journal journal;

    @Inject
    Books books;

    /** The whole amount is on its way back to whoever paid it. */
    void refunded(String paymentId, String refundId) {
        if (journal.has(EntryKind.STRAY_REFUNDED, paymentId)) return;
        Entry entry = out(EntryKind.STRAY_REFUNDED, paymentId);
        entry.credit(AccountKind.REFUND_IN_TRANSIT.of(refundId), amount(paymentId), paymentId);
        journal.post(entry);
    }

    void refundConfirmed(String paymentId, String refundId) {
        if (journal.has(EntryKind.REFUND_CONFIRMED, refundId)) return;
        Entry entry = new Entry(EntryKind.REFUND_CONFIRMED, refundId, currency(paymentId));
        entry.debit(AccountKind.REFUND_IN_TRANSIT.of(refundId), amount(paymentId), "");
        entry.credit(provider(paymentId), amount(paymentId), "");
        journal.post(entry);
    }

    /** The reverse of what made it stray, so that the money can be posted as what it is. */
    void attached(String paymentId) {
        if (journal.has(EntryKind.STRAY_ATTACHED, paymentId)) return;
        Entry entry = out(EntryKind.STRAY_ATTACHED, paymentId);
        entry.credit(provider(paymentId), amount(paymentId), paymentId);
        journal.post(entry);
    }

    private Entry out(EntryKind kind, String paymentId) {
        Entry entry = new Entry(kind, paymentId, currency(paymentId));
        return entry.debit(AccountKind.SUSPENSE.of(), amount(paymentId), paymentId);
    }

    private long amount(String paymentId) {
        return in(paymentId).amount().minor();
    }

    private String currency(String paymentId) {
        return in(paymentId).amount().currency();
    }

    private String provider(String paymentId) {
        return in(paymentId).account();
    }

    private EntryLine in(String paymentId) {
        List<EntryLine> lines = books.lines(EntryKind.STRAY_CHARGE, paymentId);
        return lines.stream()
                .filter(line -> line.amount().isPositive())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No stray charge was posted as " + paymentId));
    }
}
