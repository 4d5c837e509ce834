package bouquin.payments;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * A movement in the provider's own books.
 *
 * @param id the provider's own, unique at this provider, at most 80 characters
 * @param payment the payment that it belongs to, null when it belongs to none of ours
 * @param subject what it is about, in the words of our books: the refund as we named it, the dispute or the payout as the
 *     provider names it; for a charge our payment; its own id for anything else
 * @param amount positive when the provider owes us more afterwards
 */
public record BalanceTransaction(
        String id, Kind kind, PaymentId payment, String subject, Money amount, Instant bookedAt) {
    /** Why it moved; the names are stored. */
    public enum Kind {
        CHARGE,
        REFUND,
        /** A refund that the buyer's bank didn't take came back. */
        REFUND_FAILED,
        /** A bank took the money of a charge back until it decides. */
        DISPUTE,
        /** The bank gave it back. */
        DISPUTE_WON,
        DISPUTE_FEE,
        /** What the provider keeps for its work. */
        FEE,
        /** Sent to our bank, or come back from there. */
        PAYOUT,
        /** Came in, or left again, and belongs to no payment. */
        UNMATCHED,
        /** Something that we don't know. */
        OTHER
    }
}
