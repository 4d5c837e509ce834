package bouquin.payments.manual;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private final Reference reference = new Reference(100000001);

    @Test
    void carriesCheckDigitsByIso11649() {
        assertTrue(Mod97.valid("RF18539007547034"), "the standard's own example");
        assertTrue(Mod97.valid(reference.code()));
        assertEquals("RF71 1000 0000 1".length(), reference.shown().length());
    }

    @Test
    void isFoundHoweverItWasTyped() {
        String code = reference.code();
        assertEquals(Optional.of(reference), Reference.in(code));
        assertEquals(Optional.of(reference), Reference.in(reference.shown().toLowerCase()));
        assertEquals(Optional.of(reference), Reference.in("Commande " + reference.shown() + " merci"));
        assertEquals(Optional.of(reference), Reference.in("RF " + code.substring(2)));
    }

    @Test
    void aSlipOfThePenIsNoReference() {
        char[] code = reference.code().toCharArray();
        for (int i = 2; i < code.length; i++) {
            char[] wrong = code.clone();
            wrong[i] = wrong[i] == '9' ? '0' : (char) (wrong[i] + 1);
            assertEquals(Optional.empty(), Reference.in(new String(wrong)));
        }
        for (String text : new String[] {"", "RF", "RF18", "Bouquin", "RF99999999999999999999999999999999"})
            assertEquals(Optional.empty(), Reference.in(text));
    }

    @Test
    void anIbanWithAWrongDigitIsFound() {
        assertTrue(Mod97.valid("FR7630006000011234567890189"));
        assertFalse(Mod97.valid("FR7630006000011234567890188"));
        assertFalse(Mod97.valid("FR76"));
    }
}
