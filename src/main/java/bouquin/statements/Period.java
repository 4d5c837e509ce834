package bouquin.statements;

import bouquin.kernel.Faults;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whole days in Paris, both included. */
public record Period(LocalDate from, LocalDate to) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int YEARS_MAX = 3;

    /**
     * Reads a period that came from outside; without an end it goes to today, without a beginning it begins with the month of
     * its end.
     *
     * @throws bouquin.kernel.Rejected INVALID with faults on {@code from}, {@code to}
     */
    public static Period parse(String from, String to, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        LocalDate end = day(to), begin = day(from);
        boolean noEnd = to == null || to.isBlank(), noBegin = from == null || from.isBlank();
        new Faults()
                .require(noBegin || begin != null, "from", "statements.day")
                .require(noEnd || end != null, "to", "statements.day")
                .throwIfAny();
        LocalDate last = noEnd ? today : end;
        LocalDate first = noBegin ? last.withDayOfMonth(1) : begin;
        new Faults()
                .require(!first.isAfter(last), "to", "statements.order")
                .require(!first.plusYears(YEARS_MAX).isBefore(last), "to", "statements.years", YEARS_MAX)
                .throwIfAny();
        return new Period(first, last);
    }

    Instant begins() {
        return from.atStartOfDay(ZONE).toInstant();
    }

    Instant endsBefore() {
        return to.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate day(String text) {
        try {
            return text != null && text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
