package bouquin.api;

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
import java.util.List;
import java.util.Map;

/** A trace as the API tells it; what is not known yet is absent, and no match is an empty list. */
record TraceAnswer(
        TraceId id,
        TraceState state,
        int progress,
        String name,
        long bytes,
        String sha256,
        String askedBy,
        Instant askedAt,
        Instant settledAt,
        boolean fileKept,
        Refusal refusal,
        TraceConclusion conclusion,
        TraceReason reason,
        List<Match> matches,
        List<TraceCode> codes,
        List<TracedDocument> documents,
        Double none,
        Double unmarked,
        List<TracedPage> pages,
        Map<String, String> about,
        List<TraceEntry> log) {
    /** @param detail why the file can't be read, in the client's language */
    record Refusal(String code, String detail) {}

    /** @param confidence 0 to 0.9999 */
    record Match(String licenceId, String orderId, double confidence, List<Evidence> evidence) {}

    /** @param detail the same in words, in the client's language */
    record Evidence(TraceEvidence.Kind kind, List<Integer> pages, int of, int others, double chance, String detail) {}

    static TraceAnswer of(TraceView trace, Problems problems) {
        TraceFinding finding = trace.finding();
        boolean done = finding != null;
        return new TraceAnswer(
                trace.id(),
                trace.state(),
                trace.progress(),
                trace.name(),
                trace.bytes(),
                trace.sha256(),
                trace.askedBy(),
                trace.askedAt(),
                trace.settledAt(),
                trace.fileKept(),
                refusal(trace, problems),
                done ? finding.conclusion() : null,
                done ? finding.reason() : null,
                done
                        ? finding.matches().stream()
                                .map(match -> match(match, problems))
                                .toList()
                        : List.of(),
                done ? finding.codes() : List.of(),
                done ? finding.documents() : List.of(),
                done ? finding.none() : null,
                done ? finding.unmarked() : null,
                done ? finding.pages() : List.of(),
                done ? finding.about() : Map.of(),
                trace.log());
    }

    private static Refusal refusal(TraceView trace, Problems problems) {
        if (trace.refusal() == null) return null;
        String code = trace.refusal().code();
        return new Refusal(code, problems.text(code, trace.refusal().args()));
    }

    private static Match match(TraceMatch match, Problems problems) {
        List<Evidence> evidence = match.evidence().stream()
                .map(found -> evidence(found, problems))
                .toList();
        return new Match(match.licenceId().value(), match.orderId(), match.confidence(), evidence);
    }

    private static Evidence evidence(TraceEvidence found, Problems problems) {
        List<Object> args =
                List.of(found.ranges(), found.pages().size(), found.of(), found.others(), found.chanceText());
        String detail = problems.text("traces.evidence." + found.kind(), args);
        return new Evidence(found.kind(), found.pages(), found.of(), found.others(), found.chance(), detail);
    }
}
