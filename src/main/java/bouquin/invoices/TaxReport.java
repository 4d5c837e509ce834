package bouquin.invoices;

import bouquin.kernel.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What is told to a tax authority of a period, with the proof that the books say the same.
 *
 * @param rows in the order of {@code columns}; amounts as {@link Money}, days, numbers and texts
 * @param checks what the rows add up to beside what the ledger says
 */
public record TaxReport(
        ReportKind kind,
        LocalDate from,
        LocalDate to,
        List<String> columns,
        List<List<Object>> rows,
        List<Check> checks) {
    public TaxReport {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
    }

    /** @param of what is compared @param reported the rows, with what is left out of them on purpose */
    public record Check(String of, Money reported, Money posted) {
        public boolean equal() {
            return reported.equals(posted);
        }
    }

    public boolean equal() {
        return checks.stream().allMatch(Check::equal);
    }
}
