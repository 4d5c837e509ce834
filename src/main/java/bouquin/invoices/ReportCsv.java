package bouquin.invoices;

import bouquin.kernel.Money;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A report as a table for other programs: RFC 4180, UTF-8, amounts with a point. */
final class ReportCsv {
    private ReportCsv() {}

    static byte[] of(TaxReport report) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(report.columns().toArray(String[]::new));
        report.rows()
                .forEach(
                        row -> csv.writeRecord(row.stream().map(ReportCsv::cell).toArray(String[]::new)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a spreadsheet would take for a formula is no longer one. */
    private static String cell(Object value) {
        if (value instanceof Money amount) return amount.amount();
        String text = String.valueOf(value);
        return text.matches("[=+\\-@\\t\\r].*") ? "'" + text : text;
    }
}
