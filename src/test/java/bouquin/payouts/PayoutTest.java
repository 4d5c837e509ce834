package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PayoutTest {
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void aSmallPayoutTakesOneAdmin() {
        Payout payout = payout(1);
        payout.approve("ada");
        assertEquals(PayoutState.APPROVED, payout.state());
        assertEquals("payouts.notWaiting", refused(() -> payout.approve("bob")));
    }

    @Test
    void aLargeOneTakesTwoDifferentAdmins() {
        Payout payout = payout(2);
        payout.approve("ada");
        assertEquals(PayoutState.REQUESTED, payout.state());
        assertEquals("payouts.sameApprover", refused(() -> payout.approve("ada")));
        payout.approve("bob");
        assertEquals(PayoutState.APPROVED, payout.state());
    }

    @Test
    void nobodyDecidesAboutTheirOwnMoney() {
        Payout payout = payout(1);
        assertEquals("payouts.ownPayout", refused(() -> payout.approve("camille")));
        assertEquals("payouts.ownPayout", refused(() -> payout.reject("camille", "because", NOW)));
    }

    @Test
    void whatIsAtTheBankIsNeitherRejectedNorTakenBack() {
        Payout payout = payout(1);
        payout.approve("ada");
        payout.send("batch");
        assertEquals("payouts.notWaiting", refused(() -> payout.reject("ada", "because", NOW)));
        assertEquals("payouts.tooLateToCancel", refused(() -> payout.cancel(NOW)));
    }

    @Test
    void aPayoutEndsOnce() {
        Payout payout = payout(1);
        assertThrows(IllegalStateException.class, () -> payout.send("batch"));
        payout.approve("ada");
        payout.send("batch");
        assertThrows(IllegalStateException.class, () -> payout.send("another"));
        payout.paid(NOW);
        assertThrows(IllegalStateException.class, () -> payout.failed("AC04", NOW));
        payout.returned("AC04", NOW);
        assertEquals(PayoutState.RETURNED, payout.state());
    }

    @Test
    void aPayeeIsPaidUnlessFrozenHeldOrUnknown() {
        Payee payee = new Payee("camille");
        assertEquals("payouts.noAccount", refused(() -> payee.requirePayable(NOW)));
        payee.pay(account(), NOW, null);
        payee.requirePayable(NOW);
        payee.pay(account(), NOW, NOW.plusSeconds(60));
        assertEquals("payouts.accountHeld", refused(() -> payee.requirePayable(NOW)));
        payee.requirePayable(NOW.plusSeconds(60));
        payee.freeze("We look into a complaint.", "ada", NOW);
        assertEquals("payouts.frozen", refused(() -> payee.requirePayable(NOW.plusSeconds(60))));
        assertEquals("payouts.freeze.already", refused(() -> payee.freeze("Again and again.", "bob", NOW)));
        payee.unfreeze();
        payee.requirePayable(NOW.plusSeconds(60));
    }

    private static Payout payout(int approvals) {
        Payee payee = new Payee("camille");
        payee.pay(account(), NOW, null);
        return new Payout(payee, Money.eur(5000), approvals, false, NOW);
    }

    private static BankAccount account() {
        return new BankAccount(new byte[] {1}, "FR14 •••• 2606", "Camille R.");
    }

    private static String refused(Runnable act) {
        return assertThrows(Rejected.class, act::run).code();
    }
}
