package bouquin.traces;

import bouquin.licensing.LicenceId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A copy that the leaked file comes from, or a part of it.
 *
 * @param confidence the posterior probability, 0 to 0.9999
 */
public record TraceMatch(LicenceId licenceId, String orderId, double confidence, List<TraceEvidence> evidence) {
    public TraceMatch {
        evidence = List.copyOf(evidence);
    }

    /** In per cent, never rounded up: "99.99". */
    public String percent() {
        return BigDecimal.valueOf(confidence * 100)
                .setScale(confidence < 0.99 ? 0 : 2, RoundingMode.DOWN)
                .toPlainString();
    }

    /** Pages of the leaked file that speak for this copy by their shifts. */
    public List<Integer> pages() {
        return evidence.stream()
                .filter(found ->
                        found.kind() == TraceEvidence.Kind.OFFSETS || found.kind() == TraceEvidence.Kind.AVERAGE)
                .flatMap(found -> found.pages().stream())
                .toList();
    }
}
