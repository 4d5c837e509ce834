package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    @Test
    void aWeeklyPayoutComesEachMonday() {
        assertEquals(LocalDate.parse("2026-11-30"), Schedule.WEEKLY.next(LocalDate.parse("2026-11-25")));
        assertEquals(LocalDate.parse("2026-12-07"), Schedule.WEEKLY.next(LocalDate.parse("2026-11-30")));
    }

    @Test
    void aMonthlyPayoutComesOnTheFirst() {
        assertEquals(LocalDate.parse("2027-01-01"), Schedule.MONTHLY.next(LocalDate.parse("2026-12-01")));
        assertEquals(LocalDate.parse("2027-03-01"), Schedule.MONTHLY.next(LocalDate.parse("2027-02-28")));
    }

    @Test
    void onDemandNothingComesByItself() {
        assertNull(Schedule.ON_DEMAND.next(LocalDate.parse("2026-12-01")));
    }
}
