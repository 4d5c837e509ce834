package bouquin.disputes;

/** How a dispute can end. */
public enum DisputeOutcome {
    /** The buyer gets back all that remains of the price and loses the licence. */
    REFUND,
    /** The buyer gets back a part and keeps the licence. */
    PARTIAL,
    REJECT
}
