package bouquin.ledger;

import java.util.List;

/**
 * A captured order.
 *
 * @param provider who holds the money, e.g. "sandbox"; any name when store credit or a code of ours paid everything
 * @param credit the part that the buyer's store credit pays, null without one
 */
public record Purchase(String orderId, String provider, List<PurchaseLine> lines, CreditPart credit) {
    /** Paid in money alone. */
    public Purchase(String orderId, String provider, List<PurchaseLine> lines) {
        this(orderId, provider, lines, null);
    }

    public Purchase {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("a purchase without lines: " + orderId);
    }
}
