package bouquin.catalog;

import bouquin.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * "Valid as of": the day whose state of knowledge or law a document describes. From 1900 on, and no day that has begun
 * nowhere on Earth yet.
 */
public final class ValidAsOf {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private ValidAsOf() {}

    /**
     * @param date may be null: then nothing is said
     * @throws Rejected INVALID {@code catalog.validAsOf}
     */
    public static void require(LocalDate date, Instant now) {
        if (date == null) return;
        if (date.isBefore(FIRST) || date.isAfter(LocalDate.ofInstant(now, EARLIEST)))
            throw Rejected.invalid("catalog.validAsOf");
    }
}
