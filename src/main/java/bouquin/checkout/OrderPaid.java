package bouquin.checkout;

import bouquin.kernel.DomainEvent;

/** An order was paid and its licences are granted; told once per order. */
public record OrderPaid(OrderId order) implements DomainEvent {}
