package bouquin.payouts;

import bouquin.kernel.DomainEvent;
import java.time.Instant;

/** An admin stopped a seller's payouts. */
public record SellerFrozen(String seller, String because, Instant at) implements DomainEvent {}
