package bouquin.ledger;

import java.util.List;

/**
 * Money that goes back to the buyer of an order.
 *
 * @param refundId names the refund; the same one is posted once
 * @param lines at least one, each line of the order once
 */
public record Refund(String refundId, String orderId, List<RefundLine> lines) {
    public Refund {
        lines = List.copyOf(lines);
        long different = lines.stream().map(RefundLine::line).distinct().count();
        if (lines.isEmpty() || different < lines.size())
            throw new IllegalArgumentException("a refund names each line once, and at least one: " + lines);
    }
}
