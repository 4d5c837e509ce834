package bouquin.statements;

import bouquin.kernel.Money;
import bouquin.ledger.Owed;
import bouquin.platform.text.CsvTable;
import bouquin.statements.StatementView.Line;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A statement as a table for machines: points in amounts, times in UTC, the same columns in each language. */
final class StatementSheet {
    private static final List<String> HEAD = List.of(
            "time",
            "what",
            "reference",
            "pending",
            "available",
            "held",
            "in_payout",
            "debt",
            "change",
            "balance",
            "currency");

    private StatementSheet() {}

    static byte[] write(StatementView statement) {
        CsvTable table = new CsvTable(HEAD);
        table.row(balance("OPENING", statement.period().begins(), statement.opening()));
        for (Line line : statement.lines()) {
            Owed change = line.change();
            table.row(row(line.at(), line.kind(), line.reference(), change, change.total(), line.after()));
        }
        table.row(balance("CLOSING", statement.period().endsBefore(), statement.closing()));
        return table.utf8();
    }

    /** The places as they stand, and no change. */
    private static List<?> balance(String what, Instant at, Owed owed) {
        return row(at, what, "", owed, null, owed);
    }

    private static List<?> row(Instant at, String what, String reference, Owed places, Money change, Owed after) {
        return Arrays.asList(
                at,
                what,
                reference,
                places.pending(),
                places.available(),
                places.held(),
                places.inPayout(),
                places.debt(),
                change,
                after.total(),
                after.total().currency());
    }
}
