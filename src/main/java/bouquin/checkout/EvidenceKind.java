package bouquin.checkout;

/** What says where a buyer is (Regulation (EU) 282/2011 art. 24f). */
public enum EvidenceKind {
    /** What the buyer declared when ordering. */
    DECLARED,
    /** The country of the card or bank that paid. */
    CARD,
    /** The country of the network address that ordered. */
    NETWORK
}
