package bouquin.disputes;

/** What a buyer wants. */
public enum DisputeWish {
    REFUND,
    PARTIAL_REFUND,
    REPLACEMENT
}
