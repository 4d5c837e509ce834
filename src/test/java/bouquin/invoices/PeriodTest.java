package bouquin.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void yearsQuartersMonthsAndDaysAreRead() {
        assertEquals(new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), Period.parse("2026"));
        assertEquals(new Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)), Period.parse("2026-Q4"));
        assertEquals(new Period(LocalDate.of(2028, 2, 1), LocalDate.of(2028, 2, 29)), Period.parse("2028-02"));
        assertEquals(new Period(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 11, 25)), Period.parse("2026-11-25"));
    }

    @Test
    void daysAreThoseOfParis() {
        assertEquals(
                Instant.parse("2026-06-30T22:00:00Z"), Period.parse("2026-Q3").begins());
        assertEquals(
                Instant.parse("2026-09-30T22:00:00Z"), Period.parse("2026-Q3").ends());
    }

    @Test
    void nonsenseIsRefused() {
        for (String text : Arrays.asList(null, "", "2026-Q5", "2026-13", "2026-02-30", "1999", "2026-Q4 ", "' or 1=1"))
            assertEquals(
                    "invoices.period",
                    assertThrows(Rejected.class, () -> Period.parse(text)).code());
    }
}
