package bouquin.payouts;

/** Where a payout's money is. */
public enum PayoutState {
    /** Waits for an admin, or two. */
    REQUESTED,
    /** Waits for the next file to the bank. */
    APPROVED,
    /** In a file for the bank, which has not told yet. */
    SENT,
    /** The bank has paid. */
    PAID,
    /** Taken back by the seller before anybody approved. */
    CANCELLED,
    /** An admin said no. */
    REJECTED,
    /** The bank said no. */
    FAILED,
    /** It was paid, and the seller's bank sent it back. */
    RETURNED;

    /** Whether the money is on its way: neither the seller's nor the seller's bank's. */
    public boolean isOpen() {
        return this == REQUESTED || this == APPROVED || this == SENT;
    }
}
