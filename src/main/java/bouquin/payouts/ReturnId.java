package bouquin.payouts;

import bouquin.kernel.Id;

/** Names a file of the bank. */
public record ReturnId(String value) {
    /** @throws bouquin.kernel.Rejected NOT_FOUND when it can't be one */
    public static ReturnId parse(String text) {
        return new ReturnId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
