package bouquin.statements;

import bouquin.ledger.Owed;
import bouquin.statements.StatementView.Line;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** A statement as a table for machines: points in amounts, times in UTC, the same columns in each language. */
final class StatementSheet {
    private static final String[] HEAD = {
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
        "currency"
    };

    private StatementSheet() {}

    static byte[] write(StatementView statement) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            write(csv, statement);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void write(CsvWriter csv, StatementView statement) {
        csv.writeRecord(HEAD);
        balance(csv, "OPENING", statement.period().begins(), statement.opening());
        for (Line line : statement.lines()) {
            Owed change = line.change();
            csv.writeRecord(row(line.at(), line.kind(), line.reference(), change, line.after()));
        }
        balance(csv, "CLOSING", statement.period().endsBefore(), statement.closing());
    }

    /** The places as they stand, and no change. */
    private static void balance(CsvWriter csv, String what, Instant at, Owed owed) {
        String[] cells = row(at, what, "", owed, owed);
        cells[8] = "";
        csv.writeRecord(cells);
    }

    private static String[] row(Instant at, String what, String reference, Owed places, Owed after) {
        return new String[] {
            at.toString(),
            what,
            reference,
            places.pending().amount(),
            places.available().amount(),
            places.held().amount(),
            places.inPayout().amount(),
            places.debt().amount(),
            places.total().amount(),
            after.total().amount(),
            places.total().currency()
        };
    }
}
