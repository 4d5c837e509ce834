package bouquin.versions;

/** What became of a page from one version to the next. Pages that are the same have no change. */
public enum ChangeKind {
    CHANGED,
    ADDED,
    REMOVED,
    /** It stands elsewhere now; it may have been changed on the way. */
    MOVED
}
