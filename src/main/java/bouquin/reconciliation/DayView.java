package bouquin.reconciliation;

import bouquin.kernel.Money;
import java.time.LocalDate;

/**
 * One day at one provider, in UTC.
 *
 * @param theirs what its books say moved on that day
 * @param ours what ours say
 * @param open what is about something on which the books don't agree yet, of both
 */
public record DayView(String provider, LocalDate day, Money theirs, Money ours, int movements, int open) {
    /** Also what one book has on another day than the other: shortly before midnight, nothing is wrong with that. */
    public Money difference() {
        return theirs.minus(ours);
    }
}
