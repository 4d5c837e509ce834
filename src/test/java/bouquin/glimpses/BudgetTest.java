package bouquin.glimpses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private final Budget budget = new Budget(10_000);

    @Test
    void oneReaderSeesThreePercentADay() {
        assertTrue(budget.allows(120, 180, 0, false));
        assertFalse(budget.allows(120, 181, 0, false));
    }

    @Test
    void allReadersTogetherNeverSeeMoreThanTenPercent() {
        assertTrue(budget.allows(120, 0, 880, false));
        assertFalse(budget.allows(120, 0, 881, false));
    }

    @Test
    void whatWasShownBeforeMayBeShownAgain() {
        assertTrue(budget.allows(120, 0, 1_000, true));
    }

    @Test
    void ofAVeryShortTextNothingIsShown() {
        assertFalse(new Budget(900).allows(120, 0, 0, false));
    }

    @Test
    void aHouseholdIsOneReader() {
        assertEquals(Reader.of("2001:db8:1:2:3::4", DAY), Reader.of("2001:db8:1:2:ffff:1:1:1", DAY));
        assertNotEquals(Reader.of("2001:db8:1:3::4", DAY), Reader.of("2001:db8:1:2::4", DAY));
        assertNotEquals(Reader.of("192.0.2.1", DAY), Reader.of("192.0.2.2", DAY));
        assertNotEquals(Reader.of("192.0.2.1", DAY), Reader.of("192.0.2.1", DAY.plusDays(1)));
    }
}
