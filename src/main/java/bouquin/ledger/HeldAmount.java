package bouquin.ledger;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * An amount that the seller can't have yet.
 *
 * @param until when it becomes available, null while that depends on a decision
 * @param because key of the message that says why
 */
public record HeldAmount(String orderId, int line, Money amount, Instant until, String because) {}
