package bouquin.payouts;

import bouquin.kernel.Id;

/** Names a payout; it is also its end-to-end id at the bank. */
public record PayoutId(String value) {
    /** @throws bouquin.kernel.Rejected NOT_FOUND when it can't be one */
    public static PayoutId parse(String text) {
        return new PayoutId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
