package bouquin.withdrawals;

import bouquin.kernel.Id;

/** Names a withdrawal. It can't be guessed, so whoever has it may read the receipt. */
public record WithdrawalId(String value) {
    public static WithdrawalId parse(String text) {
        return new WithdrawalId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
