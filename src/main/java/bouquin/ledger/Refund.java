package bouquin.ledger;

import bouquin.kernel.Money;
import java.util.List;

/**
 * Money that goes back to the buyer of an order.
 *
 * @param refundId names the refund; the same one is posted once
 * @param credit the part that becomes store credit, null when all of it goes back where it came from
 * @param lines at least one, each line of the order once
 */
public record Refund(String refundId, String orderId, List<RefundLine> lines, CreditPart credit) {
    /** All of it goes back through the provider. */
    public Refund(String refundId, String orderId, List<RefundLine> lines) {
        this(refundId, orderId, lines, null);
    }

    public Refund {
        lines = List.copyOf(lines);
        long different = lines.stream().map(RefundLine::line).distinct().count();
        if (lines.isEmpty() || different < lines.size())
            throw new IllegalArgumentException("a refund names each line once, and at least one: " + lines);
    }

    Money amount() {
        return lines.stream().map(RefundLine::amount).reduce(Money::plus).orElseThrow();
    }

    /** What of it the provider has to send. */
    Money toCard() {
        return credit == null ? amount() : amount().minus(credit.amount());
    }
}
