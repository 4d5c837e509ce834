package bouquin.payouts;

import bouquin.identity.Visitor;
import bouquin.kernel.Money;

/** @param amount null for all that is available */
public record RequestPayout(Visitor visitor, Money amount) {}
