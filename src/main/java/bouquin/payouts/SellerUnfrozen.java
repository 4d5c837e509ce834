package bouquin.payouts;

import bouquin.kernel.DomainEvent;
import java.time.Instant;

/** A seller can be paid again. */
public record SellerUnfrozen(String seller, Instant at) implements DomainEvent {}
