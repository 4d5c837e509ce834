package bouquin.catalog;

/** For whom a document was written. */
public enum Level {
    SECONDARY,
    LICENCE,
    MASTER,
    DOCTORATE,
    PROFESSIONAL,
    OTHER
}
