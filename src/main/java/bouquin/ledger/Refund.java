package bouquin.ledger;

import java.util.List;

/**
 * Money that goes back to the buyer of an order.
 *
 * @param refundId names the refund; the same one is posted once
 */
public record Refund(String refundId, String orderId, List<RefundLine> lines) {
    public Refund {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("a refund without lines: " + refundId);
    }
}
