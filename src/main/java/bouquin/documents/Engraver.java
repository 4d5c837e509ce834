package bouquin.documents;

/** Writes a mark in the form that slots take. The port to whoever knows fonts and PDF. Safe for threads. */
public interface Engraver {
    /** Never fails because of the mark's content. */
    Engraving engrave(Mark mark, int pages);

    /** One mark, ready to be put into the slots of a document of so many pages. */
    interface Engraving {
        /** Exactly {@code slot.length()} bytes; the same array may be given for several slots, so it is never changed. */
        byte[] fill(Slot slot);
    }
}
