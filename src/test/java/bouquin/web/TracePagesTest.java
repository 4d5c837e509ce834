package bouquin.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.documents.Displacement;
import bouquin.documents.DocumentId;
import bouquin.documents.Refusal;
import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.licensing.Holder;
import bouquin.licensing.LicenceId;
import bouquin.licensing.LicenceState;
import bouquin.licensing.LicenceView;
import bouquin.traces.Suspect;
import bouquin.traces.TraceCard;
import bouquin.traces.TraceCode;
import bouquin.traces.TraceConclusion;
import bouquin.traces.TraceEntry;
import bouquin.traces.TraceEvidence;
import bouquin.traces.TraceFinding;
import bouquin.traces.TraceId;
import bouquin.traces.TraceMatch;
import bouquin.traces.TraceReason;
import bouquin.traces.TraceState;
import bouquin.traces.TraceView;
import bouquin.traces.TracedDocument;
import bouquin.traces.TracedPage;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracePagesTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final DocumentId DOCUMENT = new DocumentId("document");
    private static final LicenceId LICENCE = new LicenceId("licence");
    private static final List<String> LANGUAGES = List.of("/fr/admin/traces", "/en/admin/traces");

    @Test
    void theDeskTakesAFileWithoutScripts() {
        for (String path : LANGUAGES) {
            List<TraceCard> cards = Arrays.stream(TraceConclusion.values())
                    .map(each -> new TraceCard(
                            new TraceId("01k"), "leak.pdf", TraceState.DONE, each, "ana@example.org", NOW))
                    .toList();
            String page = Pages.html(View.of("traces/desk", frame(path), "traces", cards));
            assertTrue(page.contains("type=\"file\"") && page.contains("name=\"keep\""), page);
            assertTrue(Pages.html(View.of("traces/desk", frame(path), "traces", List.of()))
                    .contains("</main>"));
        }
    }

    @Test
    void aMatchIsShownWithBuyerEvidenceAndHowSureItIs() {
        for (String path : LANGUAGES) {
            String page = trace(path, finding(TraceConclusion.NAMED, null, evidence()));
            assertTrue(page.contains("buyer@example.org") && page.contains("99.99") && page.contains("1–2"), page);
            assertTrue(page.contains("/admin/orders/order"));
        }
    }

    @Test
    void everyConclusionAndEveryReasonHasItsWords() {
        for (String path : LANGUAGES) {
            for (TraceConclusion each : TraceConclusion.values())
                assertTrue(trace(path, finding(each, null, List.of())).contains("</main>"));
            for (TraceReason each : TraceReason.values())
                assertTrue(trace(path, finding(TraceConclusion.NONE, each, List.of()))
                        .contains("</main>"));
        }
    }

    @Test
    void aTraceThatIsBeingReadAsksAgainAndOneThatFailedSaysWhy() {
        for (String path : LANGUAGES) {
            TraceView reading = view(TraceState.READING, null, null);
            String waiting = Pages.html(View.of("traces/trace", frame(path), "trace", reading, "suspects", Map.of()));
            assertTrue(waiting.contains("hx-get") && waiting.contains("http-equiv=\"refresh\""), waiting);
            TraceView broken = view(TraceState.REFUSED, new Refusal("documents.refused.broken", List.of()), null);
            String refused = Pages.html(View.of("traces/trace", frame(path), "trace", broken, "suspects", Map.of()));
            assertTrue(refused.contains("notice fault"), refused);
            assertFalse(refused.contains("01k/report"));
        }
    }

    private static String trace(String path, TraceFinding finding) {
        LicenceView licence = new LicenceView(
                LICENCE,
                "order",
                1,
                "listing",
                DOCUMENT,
                "Tides",
                new Holder("buyer@example.org", null, "Zoë <b>"),
                "fr",
                "BQ-7K3M-9Q2T",
                LicenceState.ACTIVE,
                NOW,
                null,
                null);
        Map<TraceMatch, Suspect> suspects = Map.of(finding.matches().get(0), new Suspect(licence, NOW, Money.eur(990)));
        TraceView view = view(TraceState.DONE, null, finding);
        String page = Pages.html(View.of("traces/trace", frame(path), "trace", view, "suspects", suspects));
        assertFalse(page.contains("<b>"));
        return page;
    }

    private static List<TraceEvidence> evidence() {
        return Arrays.stream(TraceEvidence.Kind.values())
                .map(kind -> new TraceEvidence(kind, List.of(1, 2), 3, 1, 1e-9))
                .toList();
    }

    private static TraceFinding finding(TraceConclusion conclusion, TraceReason reason, List<TraceEvidence> evidence) {
        return new TraceFinding(
                conclusion,
                reason,
                List.of(new TracedDocument(DOCUMENT, 20, 3, 3, 100, "gs")),
                List.of(new TraceMatch(LICENCE, "order", 0.9999, evidence)),
                List.of(
                        new TraceCode("BQ-7K3M-9Q2T", LICENCE, List.of(1), false, true),
                        new TraceCode("BQ-9K3M-9Q2T", null, List.of(2), true, false)),
                0.0001,
                0,
                List.of(
                        new TracedPage(
                                1,
                                DOCUMENT,
                                5,
                                0.98,
                                new Displacement(0.04, 0.08, 0.0015, 900, false),
                                List.of("BQ-7K3M-9Q2T"),
                                List.of(LICENCE)),
                        new TracedPage(2, null, 0, 0, null, List.of(), List.of())),
                Map.of("Producer", "GPL Ghostscript"));
    }

    private static TraceView view(TraceState state, Refusal refusal, TraceFinding finding) {
        return new TraceView(
                new TraceId("01k"),
                "leak.pdf",
                1000,
                "ab".repeat(32),
                state,
                40,
                "ana@example.org",
                NOW,
                state.isFinal() ? NOW : null,
                true,
                refusal,
                finding,
                List.of(new TraceEntry(NOW, "ana@example.org", TraceEntry.Act.ASKED)));
    }

    private static Frame frame(String path) {
        return Pages.frame(path, Pages.account(Role.ADMIN));
    }
}
