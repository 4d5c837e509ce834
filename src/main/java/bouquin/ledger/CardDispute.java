package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * The buyer's bank took the money of an order back until it has decided.
 *
 * @param disputeId the provider's own id, unique over all providers
 * @param amount what was withdrawn; above what is left of the order the rest is our loss
 * @param fee what the provider charges us for it, 0 or more
 */
public record CardDispute(String disputeId, String orderId, String provider, Money amount, Money fee) {}
