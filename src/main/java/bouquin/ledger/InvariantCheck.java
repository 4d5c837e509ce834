package bouquin.ledger;

import java.time.Instant;
import java.util.List;

/**
 * A rule about money that must always hold. Components above the ledger bring theirs as beans; all are run by the same
 * job and shown in the same place.
 */
public interface InvariantCheck {
    /** How many broken rows a check needs to tell at most. */
    int ROWS_MAX = 20;

    /** Short and stable, e.g. "I7": the message {@code ledger.invariant.I7} says what it means. */
    String name();

    /** What breaks the rule, one text each; empty when all is well. Runs in a read transaction. */
    List<String> violations();

    /** The same for what came or moved since then, when that is cheaper; all is still checked once a day. */
    default List<String> recentViolations(Instant since) {
        return violations();
    }
}
