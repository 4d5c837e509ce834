package bouquin.payouts;

import bouquin.kernel.DomainEvent;

/** A payout was rejected, failed or came back; the money is the seller's again. */
public record PayoutUnpaid(PayoutId payout) implements DomainEvent {}
