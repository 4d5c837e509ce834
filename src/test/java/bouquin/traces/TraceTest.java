package bouquin.traces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Refusal;
import bouquin.identity.AccountId;
import bouquin.kernel.Id;
import bouquin.licensing.LicenceId;
import bouquin.platform.storage.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final TraceFinding NOTHING = new TraceFinding(
            TraceConclusion.NONE, TraceReason.NO_DOCUMENT, List.of(), List.of(), List.of(), 1, 0, List.of(), Map.of());

    @Test
    void aFileThatIsNotKeptGoesOnce() {
        Trace trace = trace(false);
        trace.begin();
        trace.conclude(NOTHING, NOW);
        assertEquals("leaks/zz/file", trace.letGo());
        assertNull(trace.letGo());
        assertEquals(NOTHING, trace.view("ana@example.org", List.of()).finding());
    }

    @Test
    void aFileForTheCaseStaysUntilItIsForgotten() {
        Trace trace = trace(true);
        trace.begin();
        trace.conclude(NOTHING, NOW);
        assertNull(trace.letGo());
        trace.forget();
        assertEquals("leaks/zz/file", trace.letGo());
    }

    @Test
    void whatIsSettledStaysAsItIs() {
        Trace trace = trace(false);
        trace.refuse(new Refusal("documents.refused.broken", List.of()), NOW);
        assertThrows(IllegalStateException.class, () -> trace.conclude(NOTHING, NOW));
        assertThrows(IllegalStateException.class, trace::begin);
    }

    @Test
    void confidenceIsNeverRoundedUp() {
        assertEquals("99.99", match(0.99999).percent());
        assertEquals("89", match(0.8999).percent());
    }

    @Test
    void pagesAreWrittenAsPeopleDo() {
        assertEquals("1–3, 7, 9–10", PageRanges.of(List.of(10, 9, 7, 1, 2, 3)));
        assertEquals("", PageRanges.of(List.of()));
    }

    @Test
    void strangersAgreeByChanceAsOftenAsTheSixteenPlacesSay() {
        assertEquals(1.0 / 16, Chance.atLeast(1, 1), 1e-12);
        assertEquals(1, Chance.atLeast(20, 0), 1e-9);
        assertTrue(Chance.copies(100_000, 20, 20) < 1e-18);
    }

    private static TraceMatch match(double confidence) {
        return new TraceMatch(new LicenceId("licence"), "order", confidence, List.of());
    }

    private static Trace trace(boolean kept) {
        StoredFile file = new StoredFile("leaks/zz/file", 1000, "ab".repeat(32));
        return new Trace(new AccountId(Id.next()), "leak.pdf", file, kept, NOW);
    }
}
