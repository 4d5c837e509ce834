package bouquin.payments;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Money;
import java.time.Instant;

/** The provider holds the buyer's money. Once per payment; also after it had failed or expired here. */
public record ChargeSucceeded(PaymentId paymentId, String orderId, String provider, Money amount, Instant at)
        implements DomainEvent {}
