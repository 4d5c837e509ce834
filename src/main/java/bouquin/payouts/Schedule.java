package bouquin.payouts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** When a seller wants to be paid. */
public enum Schedule {
    /** Only when asked for. */
    ON_DEMAND,
    /** Each Monday. */
    WEEKLY,
    /** On the first of each month. */
    MONTHLY;

    /** The first day of it after that day; null on demand. */
    LocalDate next(LocalDate after) {
        return switch (this) {
            case ON_DEMAND -> null;
            case WEEKLY -> after.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
            case MONTHLY -> after.with(TemporalAdjusters.firstDayOfNextMonth());
        };
    }
}
