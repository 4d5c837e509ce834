package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What codes and store credit do to the books: 10.00 EUR at 20 % VAT and 30 % commission is 1.67, 5.83 and 2.50. */
class TillPostingsTest {
    private final Bookkeeping books = new Bookkeeping();
    private final Ledger ledger = books.ledger;

    @Test
    void aCodeOfOursLeavesTheSellerTheWholeShare() {
        sellWithCode(800, 133, 166);
        assertEquals(800, books.total("psp:sandbox"));
        assertEquals(166, books.total("coupon_expense"));
        assertEquals(-133, books.total("vat_payable:FR:2000"));
        assertEquals(-583, books.total("seller_pending:camille"));
        assertEquals(-250, books.total("commission"));
    }

    @Test
    void refundsCentByCentGiveTheWholeSubsidyBack() {
        sellWithCode(800, 133, 166);
        for (int i = 0; i < 800; i++) refund("r" + i, 1, null);
        for (String account : List.of("coupon_expense", "vat_payable:FR:2000", "seller_pending:camille", "commission"))
            assertEquals(0, books.total(account), account);
    }

    @Test
    void whatACodeOfOursPaidWholeIsPostedWithoutTheProvider() {
        sellWithCode(0, 0, 833);
        assertEquals(0, books.total("psp:sandbox"));
        assertEquals(833, books.total("coupon_expense"));
        assertEquals(-583, books.total("seller_pending:camille"));
    }

    @Test
    void whatACodeOfOursPaidWholeGoesBackOnce() {
        sellWithCode(0, 0, 833);
        ledger.postRelease("order", 1);
        ledger.postAnnulment("order", 1);
        ledger.postAnnulment("order", 1);
        books.totals().forEach((account, total) -> assertEquals(0, total, account));
    }

    @Test
    void aFreeLineHasNothingToGiveBack() {
        ledger.postAnnulment("order", 1);
        assertEquals(0, books.entries.size());
    }

    @Test
    void aLostDisputeGivesTheSubsidyBackAndAFlipTakesItAgain() {
        sellWithCode(800, 133, 166);
        CardDispute dispute = new CardDispute("d", "order", "sandbox", Money.eur(800), Money.eur(1500));
        ledger.postDisputeWithdrawn(dispute);
        ledger.postDisputeLost("d");
        assertEquals(0, books.total("coupon_expense"));
        assertEquals(0, books.total("commission"));
        ledger.postDisputeWon("d");
        assertEquals(166, books.total("coupon_expense"));
        assertEquals(-583, books.total("seller_pending:camille"));
    }

    @Test
    void storeCreditPaysItsPart() {
        grant(300);
        assertEquals(300, books.total("marketing"));
        sellWithCredit(300);
        assertEquals(700, books.total("psp:sandbox"));
        assertEquals(0, books.total("buyer_credit:anna"));
        assertEquals(-583, books.total("seller_pending:camille"));
    }

    @Test
    void moneyGoesToTheCardFirstAndTheRestToCredit() {
        grant(300);
        sellWithCredit(300);
        assertEquals(Money.eur(700), ledger.refundableByProvider("order", Money.eur(1000)));
        refund("r1", 600, null);
        assertEquals(Money.eur(100), ledger.refundableByProvider("order", Money.eur(400)));
        refund("r2", 400, 300L);
        assertEquals(-300, books.total("buyer_credit:anna"));
        ledger.postRefundConfirmed("r1");
        ledger.postRefundConfirmed("r2");
        assertEquals(0, books.total("psp:sandbox"));
        assertEquals(0, books.total("refund_in_transit:r2"));
        assertEquals(0, books.total("commission"));
    }

    @Test
    void whatABankTookBackIsNotSentToTheCardAgain() {
        grant(300);
        sellWithCredit(300);
        ledger.postDisputeWithdrawn(new CardDispute("d", "order", "sandbox", Money.eur(700), Money.eur(0)));
        ledger.postDisputeLost("d");
        assertEquals(Money.eur(0), ledger.refundableByProvider("order", Money.eur(300)));
        ledger.postDisputeWon("d");
        assertEquals(Money.eur(700), ledger.refundableByProvider("order", Money.eur(1000)));
    }

    @Test
    void aRefundMayBecomeCreditInsteadOfMoney() {
        sellWithCode(1000, 167, 0);
        refund("r", 1000, 1000L);
        assertEquals(-1000, books.total("buyer_credit:anna"));
        assertEquals(1000, books.total("psp:sandbox"));
        assertEquals(0, books.total("refund_in_transit:r"));
    }

    @Test
    void creditThatOneOrderHoldsIsNotThereForAnother() {
        grant(500);
        assertEquals(Money.eur(400), ledger.holdCredit("a", "anna", Money.eur(400)));
        assertEquals(Money.eur(100), ledger.holdCredit("b", "anna", Money.eur(400)));
        assertEquals(Money.eur(400), ledger.holdCredit("a", "anna", Money.eur(450)));
        ledger.letCreditGo("a");
        assertEquals(Money.eur(400), ledger.holdCredit("b", "anna", Money.eur(400)));
    }

    @Test
    void creditThatIsHeldForAnotherOrderIsNotSpent() {
        grant(300);
        ledger.holdCredit("another", "anna", Money.eur(300));
        Rejected refused = assertThrows(Rejected.class, () -> sellWithCredit(300));
        assertEquals("ledger.credit.spent", refused.code());
    }

    private void grant(long cents) {
        ledger.postCreditGrant("grant", new CreditPart("anna", Money.eur(cents)));
        ledger.postCreditGrant("grant", new CreditPart("anna", Money.eur(cents)));
    }

    private void sellWithCode(long paid, long vat, long subsidy) {
        ledger.postPurchase(new Purchase("order", "sandbox", List.of(line(paid, vat, subsidy))));
    }

    private void sellWithCredit(long credit) {
        CreditPart part = new CreditPart("anna", Money.eur(credit));
        ledger.postPurchase(new Purchase("order", "sandbox", List.of(line(1000, 167, 0)), part));
    }

    private static PurchaseLine line(long paid, long vat, long subsidy) {
        return new PurchaseLine(
                1,
                "camille",
                Money.eur(paid),
                Money.eur(vat),
                "FR",
                Percent.of(20),
                Money.eur(583),
                Money.eur(paid + subsidy - vat - 583),
                Money.eur(subsidy));
    }

    private void refund(String id, long amount, Long credit) {
        CreditPart part = credit == null ? null : new CreditPart("anna", Money.eur(credit));
        ledger.postRefund(new Refund(id, "order", List.of(new RefundLine(1, Money.eur(amount))), part));
    }
}
