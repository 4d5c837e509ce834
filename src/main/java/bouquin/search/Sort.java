package bouquin.search;

/** The order of what was found. */
public enum Sort {
    /** Where the words stand in the title first, then where they stand more often. */
    RELEVANCE,
    NEWEST,
    /** Cheapest first. */
    PRICE
}
