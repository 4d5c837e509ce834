package bouquin.checkout;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

/** Days on which time limits end in France: neither Saturday nor Sunday nor a public holiday (Code du travail art. L3133-1). */
final class WorkingDays {
    private static final Set<MonthDay> HOLIDAYS = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    /** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50);

    private WorkingDays() {}

    static boolean include(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        int sinceEaster = day.getDayOfYear() - easter(day.getYear()).getDayOfYear();
        return !weekend && !HOLIDAYS.contains(MonthDay.from(day)) && !AFTER_EASTER.contains(sinceEaster);
    }

    /** Easter Sunday of the Gregorian calendar: the Sunday after the first full moon of spring, by epact. */
    static LocalDate easter(int year) {
        int golden = year % 19, century = year / 100;
        int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        return LocalDate.of(year, 3, 28).plusDays(moon - weekday);
    }
}
