package bouquin.withdrawals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.checkout.WithdrawnLine;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WithdrawalTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final WithdrawnLine GIVEN = new WithdrawnLine(1, "Tides", Money.eur(900), null, null);
    private static final WithdrawnLine READ = new WithdrawnLine(2, "Ebb", null, "checkout.withdrawal.downloaded", NOW);

    @Test
    void whatIsMissingIsToldAtItsFieldAndAllAtOnce() {
        Rejected refused = assertThrows(Rejected.class, () -> Statement.of(stated("", " ", "nobody")));
        assertEquals(
                List.of("contract", "name", "email"),
                refused.faults().stream().map(Rejected.Fault::field).toList());
        assertThrows(Rejected.class, () -> Statement.of(stated("x".repeat(101), "Ana", "ana@example.org")));
    }

    @Test
    void whoeverRepeatsAStatementMustKnowAllOfIt() {
        String key = Statement.of(stated("01k", "Ana", "ana@example.org")).key();
        assertEquals(
                key, Statement.of(stated(" 01k ", "Ana", "ANA@example.org")).key());
        assertNotEquals(
                key, Statement.of(stated("01k", "Eve", "ana@example.org")).key());
        assertNotEquals(
                key, Statement.of(stated("01k", "Ana", "eve@example.org")).key());
    }

    @Test
    void onlyWhoProvedToBeTheBuyerNamesLines() {
        assertEquals("", Statement.of(stated("01k", "Ana", "ana@example.org")).lines());
    }

    @Test
    void whatWasReadStaysAndTheRestGoesBack() {
        Withdrawal withdrawal = withdrawal();
        withdrawal.settle(List.of(GIVEN, READ), NOW);
        assertEquals(WithdrawalState.PARTLY, withdrawal.view().state());
        assertEquals(2, withdrawal.view().lines().size());
        assertFalse(withdrawal.isOpen());
    }

    @Test
    void aRefusalSaysWhyAndSinceWhen() {
        Withdrawal withdrawal = withdrawal();
        withdrawal.settle(List.of(READ), NOW);
        Rejected refused = assertThrows(Rejected.class, () -> withdrawal.view().orRefused());
        assertEquals("checkout.withdrawal.downloaded", refused.code());
        assertEquals(List.of(NOW), refused.args());
    }

    @Test
    void whatWasRefusedAsAWholeIsLookedAtAgainAndToldOnce() {
        Withdrawal withdrawal = withdrawal();
        Rejected unpaid = Rejected.conflict("checkout.withdrawal.notPaid");
        assertTrue(withdrawal.refuse(unpaid, NOW));
        assertFalse(withdrawal.refuse(unpaid, NOW));
        assertTrue(withdrawal.isOpen());
        withdrawal.settle(List.of(GIVEN), NOW);
        assertEquals(WithdrawalState.ACCEPTED, withdrawal.view().state());
        assertNull(withdrawal.view().because());
    }

    @Test
    void aStrangerReadsOnlyWhatWasSaid() {
        Withdrawal found = withdrawal(), unknown = withdrawal();
        found.settle(List.of(GIVEN), NOW);
        unknown.fitsNoOrder(NOW);
        assertEquals(WithdrawalState.STATED, found.view().untold().state());
        assertEquals(List.of(), found.view().untold().lines());
        assertEquals(found.view().untold().settledAt(), unknown.view().untold().settledAt());
    }

    private static Withdrawal withdrawal() {
        return new Withdrawal(Statement.of(stated("01k", "Ana", "ana@example.org")), NOW);
    }

    private static StateWithdrawal stated(String contract, String name, String email) {
        return new StateWithdrawal(Visitor.READER, contract, name, email, Set.of(1), "fr", "192.0.2.1");
    }
}
