package bouquin.reconciliation;

import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The door to the providers' books beside ours. */
@Facade
public class Reconciliation {
    /** The most days that are shown at once. */
    public static final int DAYS_MAX = 31;

    /** The most differences that are shown at once. */
    public static final int DIFFERENCES_MAX = 200;

    @Inject
    ReadProviders reading;

    @Inject
    Items items;

    @Inject
    Days days;

    @Inject
    ReconciliationSettings settings;

    @Inject
    Clock clock;

    /** Reads on in all books now, and posts what only the providers know. Outside any transaction. */
    @Transactional(TxType.NEVER)
    public void read() {
        reading.run();
    }

    /** What both books say of each day and provider, the newest first. @param last null for today @param count 1 to 31 */
    public List<DayView> days(LocalDate last, int count) {
        LocalDate day = last == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : last;
        return days.upTo(day, Math.max(1, Math.min(count, DAYS_MAX)));
    }

    /**
     * Where the books don't agree, the oldest first.
     *
     * @param onTheirWay whether also that which may still be on its way to the other book
     */
    public List<Difference> differences(boolean onTheirWay) {
        Instant now = clock.instant();
        return items.differences(onTheirWay ? now.plusSeconds(1) : now.minus(settings.grace()), DIFFERENCES_MAX);
    }

    /** How far each provider's books were read. */
    public List<ReadingView> readings() {
        return days.readings();
    }
}
