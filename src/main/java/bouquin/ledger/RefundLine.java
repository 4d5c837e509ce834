package bouquin.ledger;

import bouquin.kernel.Money;

/** @param amount what goes back for this order line, VAT included, more than 0 */
public record RefundLine(int line, Money amount) {
    public RefundLine {
        if (!amount.isPositive()) throw new IllegalArgumentException("a refund of " + amount);
    }
}
