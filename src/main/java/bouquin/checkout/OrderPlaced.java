package bouquin.checkout;

import bouquin.kernel.DomainEvent;

/** Somebody ordered; nothing is paid yet. */
public record OrderPlaced(OrderId order) implements DomainEvent {}
