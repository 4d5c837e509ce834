package bouquin.payouts;

import bouquin.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Payouts that went into one file for the bank.
 *
 * @param executionOn the day on which the bank shall pay
 * @param sha256 of the file, in hex: each download is the same
 */
public record BatchView(
        BatchId id, Instant madeAt, String madeBy, LocalDate executionOn, int payouts, Money total, String sha256) {
    public String fileName() {
        return "pain.001-" + id + ".xml";
    }
}
