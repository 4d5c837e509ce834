package bouquin.checkout;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.platform.text.Messages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaiverTest {
    @Test
    void bothBoxesAreNeeded() {
        assertEquals(List.of("consent", "acknowledgement"), faults(Waiver.NONE));
        assertEquals(List.of("acknowledgement"), faults(new Waiver(true, false)));
        assertEquals(List.of("consent"), faults(new Waiver(false, true)));
        Faults none = new Faults();
        new Waiver(true, true).check(none);
        assertDoesNotThrow(none::throwIfAny);
    }

    /** Whoever changes a text that buyers agreed to gives it a new version, and then the fingerprint here. */
    @Test
    void aChangedTextHasANewVersion() {
        StringBuilder texts = new StringBuilder(Waiver.VERSION);
        for (Locale language : Messages.LANGUAGES)
            for (String box : List.of("consent", "acknowledgement"))
                texts.append('\n').append(Messages.shipped().text(language, "checkout.waiver." + box));
        UUID fingerprint = UUID.nameUUIDFromBytes(texts.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals("dbf7ecce-7fca-3a58-8903-78c1399a0519", fingerprint.toString());
    }

    private static List<String> faults(Waiver waiver) {
        Faults faults = new Faults();
        waiver.check(faults);
        return assertThrows(Rejected.class, faults::throwIfAny).faults().stream()
                .map(Rejected.Fault::field)
                .toList();
    }
}
