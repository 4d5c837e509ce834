package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private final Bookkeeping books = new Bookkeeping();
    private final Ledger ledger = books.ledger;

    @Test
    void aPurchaseIsSplitOverVatSellerAndCommission() {
        sell();
        assertEquals(1000, books.total("psp:sandbox"));
        assertEquals(-167, books.total("vat_payable:FR:2000"));
        assertEquals(-583, books.total("seller_pending:camille"));
        assertEquals(-250, books.total("commission"));
    }

    @Test
    void aPurchaseIsPostedOnce() {
        sell();
        sell();
        assertEquals(1000, books.total("psp:sandbox"));
    }

    @Test
    void aFreeDocumentPostsNothing() {
        Money none = Money.eur(0);
        ledger.postPurchase(new Purchase(
                "order",
                "sandbox",
                List.of(new PurchaseLine(1, "camille", none, none, "FR", Percent.of(20), none, none))));
        assertEquals(0, books.entries.size());
    }

    @Test
    void aReleasedShareIsAvailable() {
        sell();
        ledger.postRelease("order", 1);
        ledger.postRelease("order", 1);
        assertEquals(0, books.total("seller_pending:camille"));
        assertEquals(-583, books.total("seller_available:camille"));
    }

    @Test
    void nothingIsReleasedWhileAComplaintIsOpen() {
        sell();
        ledger.hold("order", 1, "because");
        ledger.postRelease("order", 1);
        assertEquals(-583, books.total("seller_pending:camille"));
        ledger.free("order", 1);
        ledger.postRelease("order", 1);
        assertEquals(-583, books.total("seller_available:camille"));
    }

    @Test
    void aFullRefundLeavesNothingBehind() {
        sell();
        refund("r1", 1000);
        assertEquals(-1000, books.total("refund_in_transit:r1"));
        ledger.postRefundConfirmed("r1");
        ledger.postRefundConfirmed("r1");
        books.totals().forEach((account, total) -> assertEquals(0, total, account));
    }

    @Test
    void refundsOfACentEachAddUpToTheWhole() {
        sell();
        for (int i = 0; i < 1000; i++) refund("r" + i, 1);
        assertEquals(0, books.total("vat_payable:FR:2000"));
        assertEquals(0, books.total("seller_pending:camille"));
        assertEquals(0, books.total("commission"));
    }

    @Test
    void moreThanWasPaidIsNeverRefunded() {
        sell();
        refund("r1", 600);
        Rejected refused = assertThrows(Rejected.class, () -> refund("r2", 401));
        assertEquals("ledger.refund.tooMuch", refused.code());
        assertEquals(List.of(Money.eur(400)), refused.args());
    }

    @Test
    void theSameRefundIsPostedOnceAndAnsweredAgain() {
        sell();
        List<RefundParts> parts = refund("r1", 600);
        assertEquals(parts, refund("r1", 600));
        assertEquals(-600, books.total("refund_in_transit:r1"));
        assertEquals(
                List.of(new RefundParts(
                        1, Money.eur(600), Money.eur(100), Money.eur(350), Money.eur(150), Money.eur(0))),
                parts);
    }

    @Test
    void aRefundAfterThePayoutIsADebtThatTheNextSalePays() {
        sell();
        ledger.postRelease("order", 1);
        books.balances.get("seller_available:camille").debit(new Entry(EntryKind.RELEASE, "payout", "EUR"), 583, "");
        refund("r1", 1000);
        assertEquals(583, books.total("seller_debt:camille"));
        sell("next");
        ledger.postRelease("next", 1);
        assertEquals(0, books.total("seller_debt:camille"));
    }

    @Test
    void aDisputeHoldsTheShareAndADecisionForUsGivesItBack() {
        sell();
        withdraw(1000);
        assertEquals(1000, books.total("dispute_receivable:d1"));
        assertEquals(-1500, books.total("psp:sandbox"));
        assertEquals(-583, books.total("seller_held:d1"));
        assertThrows(Rejected.class, () -> refund("r1", 100));
        ledger.postDisputeWon("d1");
        assertEquals(-583, books.total("seller_pending:camille"));
        assertEquals(0, books.total("seller_held:d1"));
        assertEquals(0, books.total("dispute_receivable:d1"));
    }

    @Test
    void aLostDisputeIsARefundByForce() {
        sell();
        withdraw(1000);
        ledger.postDisputeLost("d1");
        assertEquals(0, books.total("vat_payable:FR:2000"));
        assertEquals(0, books.total("commission"));
        assertEquals(0, books.total("seller_held:d1"));
        assertEquals(1500, books.total("chargeback_fees"));
        assertThrows(Rejected.class, () -> refund("r1", 1));
    }

    @Test
    void aBankMayChangeItsMindBothWays() {
        sell();
        withdraw(1000);
        ledger.postDisputeLost("d1");
        ledger.postDisputeWon("d1");
        assertEquals(-583, books.total("seller_pending:camille"));
        assertEquals(-167, books.total("vat_payable:FR:2000"));
        ledger.postDisputeLost("d1");
        assertEquals(0, books.total("seller_pending:camille"));
        assertEquals(0, books.total("vat_payable:FR:2000"));
    }

    @Test
    void whatABankTakesBeyondTheOrderIsOurLoss() {
        sell();
        refund("r1", 400);
        withdraw(1000);
        ledger.postDisputeLost("d1");
        assertEquals(400, books.total("chargeback_loss"));
    }

    private void sell() {
        sell("order");
    }

    private void sell(String order) {
        ledger.postPurchase(new Purchase(
                order,
                "sandbox",
                List.of(new PurchaseLine(
                        1,
                        "camille",
                        Money.eur(1000),
                        Money.eur(167),
                        "FR",
                        Percent.of(20),
                        Money.eur(583),
                        Money.eur(250)))));
    }

    private List<RefundParts> refund(String id, long amount) {
        return ledger.postRefund(new Refund(id, "order", List.of(new RefundLine(1, Money.eur(amount)))));
    }

    private void withdraw(long amount) {
        ledger.postDisputeWithdrawn(new CardDispute("d1", "order", "sandbox", Money.eur(amount), Money.eur(1500)));
    }
}
