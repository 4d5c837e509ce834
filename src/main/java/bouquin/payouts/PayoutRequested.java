package bouquin.payouts;

import bouquin.kernel.DomainEvent;

/** A seller's money waits to be paid out. */
public record PayoutRequested(PayoutId payout) implements DomainEvent {}
