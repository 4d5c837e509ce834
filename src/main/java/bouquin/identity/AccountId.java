package bouquin.identity;

import bouquin.kernel.Id;

/** Names an account. */
public record AccountId(String value) {
    public static AccountId parse(String text) {
        return new AccountId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
