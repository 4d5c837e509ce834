package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WithdrawalWindowTest {
    @Test
    void theFourteenthDayCountsToItsLastHour() {
        assertEnds("2026-11-24T00:00:01Z", "2026-12-08T23:00:00Z");
        assertEnds("2026-11-24T22:59:59Z", "2026-12-08T23:00:00Z");
        assertEnds("2026-11-24T23:00:00Z", "2026-12-09T23:00:00Z");
    }

    @Test
    void aPeriodThatWouldEndOnAWeekendOrHolidayEndsOnTheNextWorkingDay() {
        assertEnds("2026-11-21T10:00:00Z", "2026-12-07T23:00:00Z");
        assertEnds("2026-12-11T10:00:00Z", "2026-12-28T23:00:00Z");
        assertEnds("2026-03-22T10:00:00Z", "2026-04-07T22:00:00Z");
    }

    @Test
    void theChurchsMovingDaysAreKnown() {
        assertEquals(LocalDate.of(2024, 3, 31), WorkingDays.easter(2024));
        assertEquals(LocalDate.of(2038, 4, 25), WorkingDays.easter(2038));
        assertFalse(WorkingDays.include(LocalDate.of(2026, 5, 14)), "Ascension Day");
        assertFalse(WorkingDays.include(LocalDate.of(2026, 5, 25)), "Whit Monday");
        assertTrue(WorkingDays.include(LocalDate.of(2026, 5, 26)));
    }

    @Test
    void aStatementIsInTimeUntilTheLastSecond() {
        Order order = Sales.paid(1000);
        Instant end = WithdrawalWindow.end(order.paidAt());
        WithdrawalWindow.check(order, end.minusSeconds(1));
        Rejected late = assertThrows(Rejected.class, () -> WithdrawalWindow.check(order, end));
        assertEquals("checkout.withdrawal.tooLate", late.code());
    }

    private static void assertEnds(String paid, String end) {
        assertEquals(Instant.parse(end), WithdrawalWindow.end(Instant.parse(paid)));
    }
}
