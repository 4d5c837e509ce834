package bouquin.versions;

/** A stretch of a page's text, as it was or as it is. */
public record Piece(Kind kind, String text) {
    /** SAME stands in both versions; "…" within it stands for words that are left out. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
