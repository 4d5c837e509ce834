package bouquin.payments;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Money;
import java.time.Instant;

/** The provider has paid a refund out. Once per refund. */
public record ChargeRefunded(PaymentId paymentId, String orderId, String refundId, Money amount, Instant at)
        implements DomainEvent {}
