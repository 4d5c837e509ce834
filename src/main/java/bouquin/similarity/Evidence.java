package bouquin.similarity;

/** By what two documents or pages were found to resemble each other. */
public enum Evidence {
    /** The bytes that were handed in are the same. */
    FILE,
    /** Runs of five words are the same. */
    TEXT,
    /** Most of a page's words are the same, whatever stands between them. */
    PAGE,
    /** A page looks the same from afar. */
    IMAGE
}
