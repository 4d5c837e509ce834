package bouquin.credit;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import java.time.Instant;

/**
 * A buyer's store credit.
 *
 * @param spendable without what waiting orders hold
 */
public record CreditView(Money spendable, Page<Movement> movements) {
    /** What moved it. */
    public enum Kind {
        GRANTED,
        SPENT,
        REFUNDED
    }

    /**
     * One movement.
     *
     * @param amount positive when there is more afterwards
     * @param orderId null for a grant
     * @param reason of a grant, else null
     */
    public record Movement(Instant at, Kind kind, Money amount, String orderId, String reason) {}
}
