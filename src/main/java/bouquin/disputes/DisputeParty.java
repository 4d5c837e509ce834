package bouquin.disputes;

/** Who speaks in a dispute. */
public enum DisputeParty {
    BUYER,
    SELLER,
    ADMIN,
    BANK
}
