package bouquin.library;

/** How much of a copy is asked for. */
public enum Reading {
    /** Only its length and name: nothing of the document leaves. */
    LOOK,
    /** From the first byte: a copy. */
    WHOLE,
    /** From somewhere later: the rest of a copy that broke off. */
    REST
}
