package bouquin.documents;

/**
 * A place in a master where a buyer's copy has bytes of its own, always exactly as many.
 *
 * @param page the page it belongs to, counted from 1; 0 for the name, which all pages share
 * @param offset of its first byte in the file
 * @param length in bytes
 */
public record Slot(Kind kind, int page, long offset, int length) {
    /** What a slot holds. */
    public enum Kind {
        /** The line with the holder's name, drawn by every page. */
        NAME,
        /** The visible purchase code of one page. */
        CODE,
        /** How far one page's content is moved, see {@link PageShift}. */
        SHIFT
    }

    public Slot {
        if (page < 0 || offset < 0 || length < 1) throw new IllegalArgumentException(kind + " at " + offset);
    }

    public long end() {
        return offset + length;
    }
}
