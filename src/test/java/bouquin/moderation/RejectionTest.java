package bouquin.moderation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Rejected;
import bouquin.platform.text.Messages;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionTest {
    @Test
    void aRejectionNamesAReason() {
        assertEquals("moderation.reasonNeeded", fault(new Rejection(null, "no")));
        assertEquals("moderation.reasonNeeded", fault(new Rejection(Set.of(), "")));
        assertDoesNotThrow(() -> new Rejection(Set.of(Reason.UNREADABLE), null).requireSound());
    }

    @Test
    void anotherReasonNeedsItsWords() {
        assertEquals("moderation.noteNeeded", fault(new Rejection(Set.of(Reason.OTHER), " \n ")));
        assertDoesNotThrow(() -> new Rejection(Set.of(Reason.OTHER), "Page 3 is upside down.").requireSound());
    }

    @Test
    void aNoteIsNotABook() {
        assertEquals("moderation.noteLength", fault(new Rejection(Set.of(Reason.OTHER), "x".repeat(1001))));
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsASentenceInBothLanguages(Reason reason) {
        for (Locale language : Messages.LANGUAGES)
            assertTrue(Messages.shipped().knows(language, "moderation.reason." + reason));
    }

    private static String fault(Rejection rejection) {
        return assertThrows(Rejected.class, rejection::requireSound)
                .faults()
                .get(0)
                .code();
    }
}
