package bouquin.payouts;

import bouquin.kernel.DomainEvent;

/** Our bank has paid. */
public record PayoutPaid(PayoutId payout) implements DomainEvent {}
