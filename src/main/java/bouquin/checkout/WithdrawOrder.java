package bouquin.checkout;

import java.time.Instant;
import java.util.Set;

/**
 * The buyer withdraws from the contract about documents of an order.
 *
 * @param lines the numbers of the lines, empty for all of them
 * @param statedAt when the buyer said so, which decides whether it was in time (Directive 2011/83/EU art. 11a(5))
 */
public record WithdrawOrder(OrderId order, Set<Integer> lines, Instant statedAt) {
    public WithdrawOrder {
        lines = lines == null ? Set.of() : Set.copyOf(lines);
    }
}
