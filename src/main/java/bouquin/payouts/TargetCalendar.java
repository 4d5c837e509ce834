package bouquin.payouts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** The days on which banks settle euros: neither weekends nor the six holidays of TARGET. */
final class TargetCalendar {
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    private TargetCalendar() {}

    static boolean isOpen(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) return false;
        LocalDate easter = easter(day.getYear());
        boolean holiday = FIXED.contains(MonthDay.from(day));
        return !holiday && !day.equals(easter.minusDays(2)) && !day.equals(easter.plusDays(1));
    }

    static LocalDate firstAfter(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isOpen(next)) next = next.plusDays(1);
        return next;
    }

    /** Easter Sunday of the Gregorian calendar, by the golden number, the century's corrections and the Sunday letter. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int corrections = century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15;
        int epact = corrections % 30;
        int moon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int days = moon - weekday;
        int month = 3 + (days + 40) / 44;
        return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
    }
}
