package bouquin.payments;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * Something that a provider reports, already verified.
 *
 * @param id the provider's id of the event, the same in each repetition
 * @param name the provider's own name of its type
 * @param payment the payment that it is about, null when it is about none of ours
 * @param amount what was charged, refunded or withdrawn; null when the type has none
 * @param fee what a dispute costs us, null otherwise
 * @param subject the refund's id as we gave it, the dispute's or the payout's id; "" otherwise
 * @param cardCountry as in {@link ChargeSucceeded}; null when the event doesn't say
 * @param body the event as it was received
 */
public record ProviderEvent(
        String id,
        Type type,
        String name,
        PaymentId payment,
        Money amount,
        Money fee,
        String subject,
        String cardCountry,
        Instant occurredAt,
        String body) {
    /** What it means to us. */
    public enum Type {
        CHARGE_SUCCEEDED,
        CHARGE_FAILED,
        /** Nobody paid in time, and nobody can any more. */
        CHARGE_EXPIRED,
        /** Something happened to the checkout; what, the provider tells when it is asked. */
        CHECKOUT_CHANGED,
        REFUND_SUCCEEDED,
        /** The buyer's bank didn't take the refund. */
        REFUND_FAILED,
        DISPUTE_WITHDRAWN,
        DISPUTE_WON,
        DISPUTE_LOST,
        /** Money that was sent to our bank has arrived. */
        PAYOUT_ARRIVED,
        /** It is about another account, or another world than ours: a test in a shop that is open. */
        FOREIGN,
        OTHER
    }
}
