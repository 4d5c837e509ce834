package bouquin.reconciliation;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * A movement on a provider's account, as one of the two books has it.
 *
 * @param side whose book
 * @param id the provider's balance transaction, or our entry
 * @param subject what both books call the same, so that its amounts must add up to the same
 * @param about the provider's own name of it
 */
record Item(
        String provider,
        Side side,
        String id,
        String kind,
        String subject,
        String about,
        Money amount,
        Instant movedAt) {
    enum Side {
        PROVIDER("P"),
        LEDGER("L");

        private final String letter;

        Side(String letter) {
            this.letter = letter;
        }

        String letter() {
            return letter;
        }
    }
}
