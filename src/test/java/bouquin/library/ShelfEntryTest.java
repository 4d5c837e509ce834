package bouquin.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.licensing.LicenceId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShelfEntryTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private final ShelfEntry entry = new ShelfEntry(new LicenceId(Id.next()), "session", NOW);

    @Test
    void lookingIsNotReading() {
        assertFalse(entry.read(Reading.LOOK, 1, NOW));
        assertEquals(0, entry.copies());
    }

    @Test
    void aCopyThatIsResumedCountsOnce() {
        assertTrue(entry.read(Reading.WHOLE, 1, NOW));
        assertFalse(entry.read(Reading.REST, 1, NOW.plusSeconds(5)));
        assertEquals(1, entry.copies());
        assertEquals(NOW, entry.firstCopyAt());
    }

    @Test
    void whoeverStartsInTheMiddleHasReadToo() {
        assertTrue(entry.read(Reading.REST, 1, NOW));
        assertEquals(NOW, entry.firstCopyAt());
    }

    @Test
    void aSecondCopyCountsAndTheFirstIsRemembered() {
        entry.read(Reading.WHOLE, 1, NOW);
        assertTrue(entry.read(Reading.WHOLE, 1, NOW.plusSeconds(60)));
        assertEquals(2, entry.copies());
        assertEquals(NOW, entry.firstCopyAt());
    }

    @Test
    void laterCopiesAreCountedTogether() {
        entry.read(Reading.WHOLE, 1, NOW);
        entry.readAgain(1, 3, NOW.plusSeconds(60));
        assertEquals(4, entry.copies());
        assertEquals(NOW, entry.firstCopyAt());
        assertEquals(NOW.plusSeconds(60), entry.lastCopyAt());
    }

    @Test
    void eachVersionIsReadForItself() {
        entry.read(Reading.WHOLE, 1, NOW);
        assertTrue(entry.read(Reading.REST, 2, NOW.plusSeconds(60)), "nothing of the second version had gone out");
        assertFalse(entry.read(Reading.REST, 2, NOW.plusSeconds(61)));
        assertEquals(1, entry.copies(1));
        assertEquals(1, entry.copies(2));
        assertEquals(2, entry.copies());
        assertEquals(NOW, entry.firstCopyAt());
    }

    @Test
    void whoeverReadsOnlyTheNewVersionHasRead() {
        entry.read(Reading.WHOLE, 2, NOW);
        assertEquals(NOW, entry.firstCopyAt());
        assertEquals(0, entry.copies(1));
    }

    @Test
    void lettersAreWantedUntilTheyAreStopped() {
        assertTrue(entry.wantsLetters());
        assertEquals(entry.lettersKey(), entry.lettersKey());
        entry.letters(false);
        assertFalse(entry.wantsLetters());
    }

    @Test
    void anAccountsPurchaseBelongsToNoSession() {
        ShelfEntry owned = new ShelfEntry(new LicenceId(Id.next()), null, NOW);
        assertFalse(owned.isOf(Visitor.READER));
        assertTrue(entry.isOf(new Visitor("session", null, "", "", Set.of(), "")));
    }
}
