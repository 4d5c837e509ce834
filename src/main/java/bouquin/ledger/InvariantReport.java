package bouquin.ledger;

import java.time.Instant;
import java.util.List;

/**
 * How a rule stood when it was last checked.
 *
 * @param rows what broke it, empty when it held
 * @param error why it could not be checked, "" when it could
 */
public record InvariantReport(String name, List<String> rows, String error, Instant checkedAt) {
    public InvariantReport {
        rows = List.copyOf(rows);
    }

    public boolean holds() {
        return rows.isEmpty() && error.isEmpty();
    }
}
