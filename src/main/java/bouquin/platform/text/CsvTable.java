package bouquin.platform.text;

import bouquin.kernel.Money;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for other programs, as RFC 4180 has it: amounts with a point and without their currency, nothing for null, and no text
 * that a spreadsheet would take for a formula (OWASP, CSV injection).
 */
public final class CsvTable {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);

    public CsvTable(List<String> head) {
        row(head);
    }

    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(CsvTable::cell).toList());
    }

    public byte[] utf8() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    /** With a byte order mark, without which spreadsheet programs take it for another encoding. */
    public byte[] forSpreadsheets() {
        return ("\uFEFF" + text()).getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        if (value == null) return "";
        if (value instanceof Money amount) return amount.amount();
        String cell = value.toString();
        boolean formula = !(value instanceof Number) && FORMULA.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
