package bouquin.payments;

import bouquin.kernel.DomainEvent;
import java.time.Instant;

/** The payment ended without money. */
public record ChargeFailed(PaymentId paymentId, String orderId, Reason reason, Instant at) implements DomainEvent {
    /** Why: the buyer's bank declined, or nobody paid in time. */
    public enum Reason {
        DECLINED,
        EXPIRED
    }
}
