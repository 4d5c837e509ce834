package bouquin.invoices;

import bouquin.kernel.Rejected;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** Whole days in Paris, both included. */
public record Period(LocalDate from, LocalDate to) {
    /**
     * Reads "2026", "2026-Q4", "2026-11" or "2026-11-25".
     *
     * @throws Rejected INVALID {@code invoices.period} when it is none of these, or not of this century
     */
    public static Period parse(String text) {
        if (text == null || !text.matches("20[0-9]{2}(-(Q[1-4]|[0-9]{2}(-[0-9]{2})?))?"))
            throw Rejected.invalid("invoices.period");
        try {
            return read(text);
        } catch (DateTimeException noSuchDay) {
            throw Rejected.invalid("invoices.period");
        }
    }

    private static Period read(String text) {
        int year = Integer.parseInt(text.substring(0, 4));
        if (text.length() == 4) return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        if (text.charAt(5) == 'Q') return quarter(year, text.charAt(6) - '0');
        if (text.length() == 7) return of(YearMonth.parse(text));
        LocalDate day = LocalDate.parse(text);
        return new Period(day, day);
    }

    private static Period quarter(int year, int number) {
        YearMonth first = YearMonth.of(year, 3 * number - 2);
        return new Period(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private static Period of(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    Instant begins() {
        return from.atStartOfDay(Day.PARIS).toInstant();
    }

    /** The first moment after it. */
    Instant ends() {
        return to.plusDays(1).atStartOfDay(Day.PARIS).toInstant();
    }
}
