package bouquin.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.ledger.EntryKind;
import bouquin.ledger.ProviderLine;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.PaymentId;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubjectsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T20:00:00Z");
    private final PaymentId payment = new PaymentId(Id.next());
    private final Map<PaymentId, String> orders = Map.of(payment, "the order");

    @Test
    void bothBooksNameAChargeByItsOrder() {
        assertEquals("the order", theirs("ch_1", Kind.CHARGE, payment, payment.value()));
        assertEquals("the order", ours(EntryKind.PURCHASE, "the order"));
        assertEquals("the order", ours(EntryKind.STRAY_CHARGE, payment.value()));
        assertEquals("ch_1", theirs("ch_1", Kind.CHARGE, null, "ch_1"), "somebody else's charge is its own subject");
    }

    @Test
    void bothBooksNameARefundByOurName() {
        assertEquals("the refund", theirs("re_1", Kind.REFUND, payment, "the refund"));
        assertEquals("the refund", ours(EntryKind.REFUND_CONFIRMED, "the refund"));
    }

    @Test
    void aDisputeIsOneSubjectInAllItsRoundsAndWithItsFee() {
        for (Kind kind : new Kind[] {Kind.DISPUTE, Kind.DISPUTE_WON, Kind.DISPUTE_FEE})
            assertEquals("dp_1", theirs("txn_1", kind, payment, "dp_1"));
        assertEquals("dp_1", ours(EntryKind.DISPUTE_WITHDRAWN, "stripe:dp_1"));
        assertEquals("dp_1", ours(EntryKind.DISPUTE_REOPENED, "stripe:dp_1/2"));
    }

    @Test
    void whatOnlyTheProviderKnowsIsNamedByItsBalanceTransaction() {
        assertEquals("txn_1:fee", theirs("txn_1:fee", Kind.FEE, payment, payment.value()));
        assertEquals("txn_1:fee", ours(EntryKind.PROVIDER_FEE, "stripe:txn_1:fee"));
        assertEquals("txn_2", theirs("txn_2", Kind.PAYOUT, null, "po_1"));
        assertEquals("txn_2", ours(EntryKind.PROVIDER_PAYOUT, "stripe:txn_2"));
        assertEquals("txn_3", theirs("txn_3", Kind.UNMATCHED, null, "the transfer"));
        assertEquals("txn_3", ours(EntryKind.STRAY_CHARGE, "manual:txn_3"));
        assertEquals("txn_3", ours(EntryKind.STRAY_CHARGE_SETTLED, "manual:txn_3"));
    }

    private String theirs(String id, Kind kind, PaymentId of, String subject) {
        return Subjects.of(new BalanceTransaction(id, kind, of, subject, Money.eur(1), NOW), orders);
    }

    private String ours(EntryKind kind, String key) {
        return Subjects.of(new ProviderLine(Id.next(), kind, key, Money.eur(1), NOW), orders);
    }
}
