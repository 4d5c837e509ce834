package bouquin.reconciliation;

import bouquin.ledger.InvariantCheck;
import bouquin.payments.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** I10: what we posted on a provider's account is what its own books say; and those are read. */
@ApplicationScoped
class BooksAgree implements InvariantCheck {
    private static final Duration UNREAD_MAX = Duration.ofHours(6);

    @Inject
    Items items;

    @Inject
    Days days;

    @Inject
    Payments payments;

    @Inject
    ReconciliationSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "I10";
    }

    @Override
    public List<String> violations() {
        return violations(settings.grace());
    }

    List<String> violations(Duration grace) {
        Instant now = clock.instant();
        List<String> found = new ArrayList<>();
        for (Difference difference : items.differences(now.minus(grace), ROWS_MAX)) found.add(difference.toString());
        for (ReadingView reading : days.readings())
            if (payments.connected().contains(reading.provider()) && unread(reading, now))
                found.add(reading.provider() + " was last read " + reading.readAt());
        return found;
    }

    private static boolean unread(ReadingView reading, Instant now) {
        return reading.readAt() == null
                ? reading.failing()
                : reading.readAt().plus(UNREAD_MAX).isBefore(now);
    }
}
