package bouquin.checkout;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Money;

/** Money of an order goes back to its buyer; told once per refund. */
public record OrderRefunded(OrderId order, String refund, Money amount) implements DomainEvent {}
