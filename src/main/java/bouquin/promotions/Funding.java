package bouquin.promotions;

/** Who pays for what a code takes off. */
public enum Funding {
    /** We do: the seller earns as at the list price. */
    PLATFORM,
    /** The seller does: the reduced price is split like any other. */
    SELLER
}
