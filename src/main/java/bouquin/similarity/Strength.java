package bouquin.similarity;

/** How strongly a document resembles another one; the weakest first. */
public enum Strength {
    /** Passages or pages in common. */
    PART,
    /** Nearly the whole of one of them is in the other. */
    MOST,
    /** The same file, or the same words from beginning to end. */
    SAME
}
