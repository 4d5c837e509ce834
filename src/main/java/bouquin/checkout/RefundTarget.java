package bouquin.checkout;

/** Where the money of a refund goes. */
public enum RefundTarget {
    /** Back where it came from: to the card up to what it paid, the rest to store credit that had paid it. */
    ORIGIN,
    /** To store credit, because the buyer agreed to that. */
    CREDIT
}
