package bouquin.checkout;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Money;
import bouquin.payments.PaymentId;

/** Money that no order could take goes back to whoever paid it. @param order the one that it was paid for */
public record StrayChargeRefunded(PaymentId payment, OrderId order, Money amount, String reason)
        implements DomainEvent {}
