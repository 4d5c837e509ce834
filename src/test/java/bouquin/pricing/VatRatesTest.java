package bouquin.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Percent;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class VatRatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private final VatRates rates = VatRates.shipped();

    @Test
    void allTwentySevenCountriesHaveRatesWithinTheDirective() {
        assertEquals(27, rates.countries().size());
        for (String country : rates.countries()) {
            VatRates.Rates today = rates.on(TODAY, country);
            assertTrue(today.standard().basisPoints() >= 1500, country + " below article 97");
            assertTrue(today.publication().basisPoints() <= today.standard().basisPoints(), country);
        }
    }

    @Test
    void aRateHoldsFromItsFirstDayOn() {
        assertEquals(
                new Percent(2200), rates.on(LocalDate.of(2025, 6, 30), "EE").standard());
        assertEquals(new Percent(2400), rates.on(LocalDate.of(2025, 7, 1), "EE").standard());
        assertNull(rates.on(LocalDate.of(2023, 12, 31), "EE"));
    }

    @Test
    void whereElectronicPublicationsHaveNoRateOfTheirOwnTheStandardOneHolds() {
        assertEquals(new Percent(550), rates.on(TODAY, "FR").publication());
        assertEquals(rates.on(TODAY, "IT").standard(), rates.on(TODAY, "IT").publication());
    }

    @Test
    void aCountryOutsideTheUnionHasNone() {
        assertNull(rates.on(TODAY, "US"));
    }

    @Test
    void twoRatesFromOneDayOnAreRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> new VatRates(List.of("FR,2024-01-01,2000,-", "FR,2024-01-01,2100,-")));
    }
}
