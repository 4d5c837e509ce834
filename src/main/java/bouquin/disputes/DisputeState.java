package bouquin.disputes;

/** Where a dispute stands. */
public enum DisputeState {
    /** Waits for the seller. */
    OPEN,
    /** The seller has answered; waits for the decision. */
    ANSWERED,
    DECIDED;

    public boolean isOpen() {
        return this != DECIDED;
    }
}
