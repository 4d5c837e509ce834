package bouquin.payouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TargetCalendarTest {
    @Test
    void easterFallsWhereItFell() {
        String[] sundays = {
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2016-03-27",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19"
        };
        for (String sunday : sundays) {
            LocalDate day = LocalDate.parse(sunday);
            assertEquals(day, TargetCalendar.easter(day.getYear()));
        }
    }

    @Test
    void banksAreClosedOnWeekendsAndSixHolidays() {
        for (String closed : new String[] {
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-12-25",
            "2026-11-28",
            "2026-11-29",
            "2028-12-26"
        }) assertFalse(TargetCalendar.isOpen(LocalDate.parse(closed)), closed);
        for (String open : new String[] {"2026-07-14", "2026-11-11", "2026-08-14", "2026-12-24"})
            assertTrue(TargetCalendar.isOpen(LocalDate.parse(open)), open);
    }

    @Test
    void aFileOfGoodThursdayIsPaidOnTuesday() {
        assertEquals(LocalDate.parse("2026-04-07"), TargetCalendar.firstAfter(LocalDate.parse("2026-04-02")));
        assertEquals(LocalDate.parse("2026-11-30"), TargetCalendar.firstAfter(LocalDate.parse("2026-11-27")));
        assertEquals(LocalDate.parse("2026-12-28"), TargetCalendar.firstAfter(LocalDate.parse("2026-12-24")));
    }
}
