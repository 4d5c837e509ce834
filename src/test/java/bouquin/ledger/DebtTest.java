package bouquin.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is given back after it was paid out is owed, comes out of the next sale, or is given up. */
class DebtTest {
    private final Bookkeeping books = new Bookkeeping();
    private final Ledger ledger = books.ledger;

    @Test
    void whatWasPaidOutAndGivenBackIsOwedAndTheNextSalePaysItFirst() {
        owes583();
        sell("later");
        ledger.postRelease("later", 1);
        assertEquals(0, books.total("seller_debt:camille"));
        assertEquals(0, books.total("seller_available:camille"));
        sell("last");
        ledger.postRelease("last", 1);
        assertEquals(-583, books.total("seller_available:camille"));
    }

    @Test
    void aDebtIsGivenUpInPartsAndNeverMoreThanIsOwed() {
        owes583();
        writeOff(Money.eur(83));
        assertEquals("ledger.writeOff.tooMuch", refused(() -> writeOff(Money.eur(501))));
        writeOff(null);
        assertEquals(583, books.total("bad_debt"));
        assertEquals(0, books.total("seller_debt:camille"));
        assertEquals("ledger.writeOff.nothing", refused(() -> writeOff(null)));
    }

    @Test
    void aDebtIsNotGivenUpWithoutAReason() {
        owes583();
        assertEquals(
                "ledger.writeOff.reason",
                refused(() -> ledger.writeOff(new WriteOffDebt("camille", null, " ", "admin"))));
        assertEquals(
                "ledger.writeOff.nothing",
                refused(() -> ledger.writeOff(new WriteOffDebt("camille", Money.eur(-5), "gone", "admin"))));
    }

    @Test
    void aStrayChargeGoesBackToItsPayer() {
        ledger.postStrayCharge("sandbox", "pay2", Money.eur(1000));
        for (int twice = 0; twice < 2; twice++) ledger.postStrayRefund("pay2", "back");
        assertEquals(0, books.total("suspense"));
        assertEquals(-1000, books.total("refund_in_transit:back"));
        for (int twice = 0; twice < 2; twice++) ledger.postStrayRefundConfirmed("pay2", "back");
        assertEquals(0, books.total("refund_in_transit:back"));
        assertEquals(0, books.total("psp:sandbox"));
    }

    @Test
    void aStrayChargeIsTakenByAnOrder() {
        ledger.postStrayCharge("sandbox", "pay2", Money.eur(1000));
        ledger.postStrayAttached("pay2");
        sell("order");
        assertEquals(0, books.total("suspense"));
        assertEquals(1000, books.total("psp:sandbox"));
        assertEquals(-583, books.total("seller_pending:camille"));
    }

    private void owes583() {
        sell("order");
        ledger.postRelease("order", 1);
        ledger.postPayoutRequested("payout", "camille", Money.eur(583));
        ledger.postPayoutConfirmed("payout");
        ledger.postRefund(new Refund("back", "order", List.of(new RefundLine(1, Money.eur(1000)))));
        assertEquals(583, books.total("seller_debt:camille"));
    }

    private void sell(String order) {
        PurchaseLine line = new PurchaseLine(
                1, "camille", Money.eur(1000), Money.eur(167), "FR", Percent.of(20), Money.eur(583), Money.eur(250));
        ledger.postPurchase(new Purchase(order, "sandbox", List.of(line)));
    }

    private void writeOff(Money amount) {
        ledger.writeOff(new WriteOffDebt("camille", amount, "The seller is gone.", "admin"));
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
