package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.kernel.Money;

/**
 * Gives money back.
 *
 * @param line null for every line
 * @param amount null for all that remains; for a single line at most its remaining price
 * @param reason told to the buyer, 1 to 1000 characters
 * @param by the admin, null when the shop does it by rule
 */
public record RefundOrder(OrderId order, Integer line, Money amount, String reason, AccountId by) {}
