package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.kernel.Money;

/**
 * Gives money back.
 *
 * @param line null for every line
 * @param amount null for all that remains; for a single line at most its remaining price
 * @param reason told to the buyer, 1 to 1000 characters
 * @param to where it goes; store credit needs the buyer's agreement and their account
 * @param by the admin, null when the shop does it by rule
 */
public record RefundOrder(OrderId order, Integer line, Money amount, String reason, RefundTarget to, AccountId by) {
    public RefundOrder {
        to = to == null ? RefundTarget.ORIGIN : to;
    }

    /** Back where the money came from. */
    public RefundOrder(OrderId order, Integer line, Money amount, String reason, AccountId by) {
        this(order, line, amount, reason, RefundTarget.ORIGIN, by);
    }
}
