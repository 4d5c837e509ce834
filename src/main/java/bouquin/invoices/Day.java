package bouquin.invoices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days are those of Paris, where the shop owes its taxes. */
final class Day {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Day() {}

    static LocalDate of(Instant time) {
        return LocalDate.ofInstant(time, PARIS);
    }
}
