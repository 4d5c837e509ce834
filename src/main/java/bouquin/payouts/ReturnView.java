package bouquin.payouts;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A file of the bank and what became of each of its lines.
 *
 * @param kind "camt.053" or "pain.002"
 * @param messageId the bank's name for it
 * @param outcomes how many lines came to which outcome
 */
public record ReturnView(
        ReturnId id,
        String name,
        String kind,
        String messageId,
        Instant takenAt,
        String takenBy,
        List<ReturnLineView> lines,
        Map<ReturnOutcome, Long> outcomes) {
    public ReturnView {
        lines = List.copyOf(lines);
        outcomes = outcomes.isEmpty() ? Map.of() : new EnumMap<>(outcomes);
    }
}
