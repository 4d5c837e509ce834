package bouquin.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import bouquin.pricing.VatRegister.Answer;
import bouquin.pricing.VatRegister.State;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class BusinessesTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aRegisteredBusinessAbroadAccountsForTheVat() {
        BusinessTax tax = businesses(State.VALID, false).tax("DE136695976", "DE");
        assertEquals(new BusinessTax("DE136695976", true, true, "WAPI", NOW), tax);
    }

    @Test
    void aRegisteredBusinessAtHomePaysVat() {
        assertFalse(businesses(State.VALID, false).tax("FR40303265045", "FR").reverseCharge());
    }

    @Test
    void whatTheRegisterDoesNotKnowIsRefusedAbroadAndAtHome() {
        assertEquals("pricing.vatNumber.unregistered", refused(State.INVALID, true, "DE136695976", "DE"));
        assertEquals("pricing.vatNumber.unregistered", refused(State.INVALID, true, "FR40303265045", "FR"));
    }

    @Test
    void whileNobodyCanBeAskedOnlyTheSettingOpensTheWay() {
        assertEquals("pricing.vatNumber.unverifiable", refused(State.UNKNOWN, false, "DE136695976", "DE"));
        BusinessTax tax = businesses(State.UNKNOWN, true).tax("DE136695976", "DE");
        assertTrue(tax.reverseCharge() && !tax.verified());
        assertFalse(businesses(State.UNKNOWN, false).tax("FR40303265045", "FR").verified());
    }

    @Test
    void theNumberIsOfTheDeclaredCountry() {
        assertEquals("pricing.vatNumber.otherCountry", refused(State.VALID, true, "DE136695976", "FR"));
        assertEquals("pricing.vatNumber.otherCountry", refused(State.VALID, true, "DE136695976", null));
        assertTrue(businesses(State.VALID, false).tax("EL094259216", "GR").reverseCharge());
    }

    @Test
    void aForgedNumberIsNotEvenAskedAbout() {
        Businesses businesses = businesses(State.VALID, true);
        businesses.register = number -> {
            throw new AssertionError("asked about " + number);
        };
        Rejected refused = assertThrows(Rejected.class, () -> businesses.tax("DE136695977", "DE"));
        assertEquals("pricing.vatNumber.wrong", refused.code());
    }

    private static String refused(State state, boolean unverified, String number, String country) {
        return assertThrows(Rejected.class, () -> businesses(state, unverified).tax(number, country))
                .code();
    }

    private static Businesses businesses(State state, boolean unverified) {
        Businesses businesses = new Businesses();
        businesses.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        businesses.register = number -> new Answer(state, state == State.VALID ? "WAPI" : null, NOW);
        businesses.settings = new PricingSettings() {
            @Override
            String home() {
                return "FR";
            }

            @Override
            boolean unverified() {
                return unverified;
            }
        };
        return businesses;
    }
}
