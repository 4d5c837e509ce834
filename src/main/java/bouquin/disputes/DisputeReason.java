package bouquin.disputes;

/** What a buyer holds against a document. */
public enum DisputeReason {
    NOT_AS_DESCRIBED,
    UNREADABLE,
    NOT_THE_AUTHORS,
    OTHER,
    /** The buyer's bank took the payment back; nobody opens it here. */
    CHARGEBACK
}
