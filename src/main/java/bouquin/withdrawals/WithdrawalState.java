package bouquin.withdrawals;

/** What became of a withdrawal. */
public enum WithdrawalState {
    /** Received; it is settled within moments. */
    STATED,
    /** All that was named goes back. */
    ACCEPTED,
    /** Some documents had been downloaded, the others go back. */
    PARTLY,
    /** Nothing goes back, and the reason says why. */
    REFUSED,
    /** No order has this number and this address. */
    UNKNOWN
}
