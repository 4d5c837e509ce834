package bouquin.payments;

import java.time.Instant;

/**
 * An event that a provider reported.
 *
 * @param name the provider's own name of its type
 * @param orderId the order of the payment that it is about, null when it is about none of ours
 * @param subject the refund, dispute or payout that it is about, "" otherwise
 * @param effect what came of it; begins with "no effect" when nothing did
 */
public record EventView(
        String provider,
        String id,
        String name,
        String orderId,
        String subject,
        Instant occurredAt,
        Instant receivedAt,
        String effect) {
    /** The effect as the last part of a message's key, e.g. "no-effect-another-amount". */
    public String effectKey() {
        return effect.replaceAll("[^a-z]+", "-");
    }

    public boolean tookEffect() {
        return !effect.startsWith(Inbox.NO_EFFECT);
    }
}
