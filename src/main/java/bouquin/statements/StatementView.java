package bouquin.statements;

import bouquin.ledger.Owed;
import java.time.Instant;
import java.util.List;

/** A seller's statement: opening, every movement with what was owed after it, closing. */
public record StatementView(
        String seller, String name, Period period, Instant writtenAt, Owed opening, List<Line> lines, Owed closing) {
    public StatementView {
        lines = List.copyOf(lines);
    }

    /**
     * @param kind the ledger's kind of entry, message {@code ledger.kind.…}
     * @param about an order or a payout
     * @param line the order's line, 0 for a payout
     * @param after where each cent stood after it
     */
    public record Line(Instant at, String kind, String about, int line, Owed change, Owed after) {
        public String reference() {
            return line == 0 ? about : about + "/" + line;
        }
    }
}
