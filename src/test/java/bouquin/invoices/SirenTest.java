package bouquin.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SirenTest {
    @Test
    void theChecksumAndTheVatNumberAreThoseOfTheLaw() {
        assertTrue(Siren.valid("732829320"));
        assertEquals("FR44732829320", Siren.vatNumber("732829320"));
        assertFalse(Siren.valid("732829321"));
        assertFalse(Siren.valid("73282932"));
        assertFalse(Siren.valid("73282932a"));
        assertFalse(Siren.valid(null));
    }
}
