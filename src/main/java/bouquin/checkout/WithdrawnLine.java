package bouquin.checkout;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * What became of a withdrawal for one line.
 *
 * @param returned what goes back for it, null when it was refused
 * @param refusal key of the reason, null when it was withdrawn
 * @param since the moment that the reason is about, null without one
 */
public record WithdrawnLine(int line, String title, Money returned, String refusal, Instant since) {
    public boolean withdrawn() {
        return refusal == null;
    }
}
