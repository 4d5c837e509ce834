package bouquin.payments;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Money;
import java.time.Instant;

/**
 * The buyer's bank disputes a charge. Comes once for each phase, which may come out of order and contradict an earlier
 * decision.
 *
 * @param disputeId the provider's id of the dispute, with the provider's name before it, at most 60 characters
 * @param amount what the bank takes back
 * @param fee what the provider charges us for it
 * @param at when the provider says that it happened: of two decisions the later one holds, whichever comes first
 */
public record ChargedBack(
        PaymentId paymentId,
        String orderId,
        String provider,
        String disputeId,
        Money amount,
        Money fee,
        Phase phase,
        Instant at)
        implements DomainEvent {
    /** The bank took the money, gave it back to us, or gave it to the buyer. */
    public enum Phase {
        WITHDRAWN,
        WON,
        LOST
    }
}
