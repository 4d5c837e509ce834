package bouquin.reconciliation;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * Something about which the two books don't agree.
 *
 * @param subject an order, a refund, a bank's dispute or a balance transaction
 * @param theirs what the provider's books say of it altogether
 * @param ours what ours say
 * @param since when the first of it moved
 * @param kinds what moved, in both books' words
 */
public record Difference(String provider, String subject, Money theirs, Money ours, Instant since, String kinds) {
    @Override
    public String toString() {
        return provider + " " + subject + ": " + theirs + " there, " + ours + " here, since " + since + " (" + kinds
                + ")";
    }
}
