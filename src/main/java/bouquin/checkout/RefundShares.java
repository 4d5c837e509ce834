package bouquin.checkout;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a refund falls on the lines of an order: on the one that is named; else on all, each as far as it has anything
 * left, the first lines first.
 */
final class RefundShares {
    private RefundShares() {}

    /**
     * @param number null for every line
     * @param amount null for all that remains
     * @throws Rejected CONFLICT when more is asked than remains, or nothing remains; INVALID for an amount of 0 or less
     */
    static SortedMap<Integer, Money> of(Order order, Integer number, Money amount) {
        if (!order.state().captured()) throw Rejected.conflict("checkout.refund.notPaid");
        List<OrderLine> lines = number == null ? order.lines() : List.of(order.line(number));
        Money remaining = lines.stream().map(OrderLine::remaining).reduce(order.money(0), Money::plus);
        if (remaining.isZero()) throw Rejected.conflict("checkout.refund.nothingLeft");
        if (amount == null) return spread(lines, remaining);
        if (!amount.currency().equals(remaining.currency()) || !amount.isPositive())
            throw Rejected.invalid("checkout.refund.nothing");
        if (amount.compareTo(remaining) > 0) throw Rejected.conflict("checkout.refund.tooMuch", remaining);
        return spread(lines, amount);
    }

    private static SortedMap<Integer, Money> spread(List<OrderLine> lines, Money amount) {
        SortedMap<Integer, Money> shares = new TreeMap<>();
        Money left = amount;
        for (OrderLine line : lines) {
            Money share = left.min(line.remaining());
            if (share.isPositive()) shares.put(line.line(), share);
            left = left.minus(share);
        }
        return shares;
    }
}
