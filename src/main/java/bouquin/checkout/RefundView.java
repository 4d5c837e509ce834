package bouquin.checkout;

import bouquin.kernel.Money;
import java.time.Instant;
import java.util.List;

/**
 * Money of an order that goes back to the buyer.
 *
 * @param credit the part of the amount that became store credit
 * @param confirmedAt when the provider had sent it, null while it is on its way
 */
public record RefundView(
        String id,
        Money amount,
        List<Part> parts,
        String reason,
        Instant requestedAt,
        Instant confirmedAt,
        Money credit) {
    /** What goes back of one line. */
    public record Part(int line, Money amount) {}
}
