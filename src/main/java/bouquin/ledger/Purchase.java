package bouquin.ledger;

import java.util.List;

/**
 * A captured order.
 *
 * @param provider who holds the money, e.g. "sandbox"
 */
public record Purchase(String orderId, String provider, List<PurchaseLine> lines) {
    public Purchase {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("a purchase without lines: " + orderId);
    }
}
