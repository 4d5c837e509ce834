package bouquin.traces;

/** What a trace comes to. */
public enum TraceConclusion {
    /** One copy, with at least 0.99. */
    NAMED,
    /** One copy, with at least 0.75: as a rule its code alone, which anybody can write. */
    LIKELY,
    /** Pages of two or more copies. */
    MIXED,
    /** Two copies laid over each other. */
    AVERAGED,
    /** A visible code says one thing, the invisible marks another: nobody is named by it. */
    CONTRADICTORY,
    /** The document as it was before it got a mark, or with its marks taken off. */
    UNMARKED,
    /** No evidence; {@link TraceReason} says why. */
    NONE;

    public boolean names() {
        return compareTo(CONTRADICTORY) < 0;
    }
}
