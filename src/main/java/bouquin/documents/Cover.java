package bouquin.documents;

/**
 * How the title of a {@link Manuscript} is dressed: a book's whole first page, or the head of a shorter text.
 *
 * @param kicker a few words above the title, e.g. the kind of text; or ""
 * @param rgb the colour, 0xRRGGBB; dark enough to carry white letters
 */
public record Cover(String kicker, Layout layout, Ornament ornament, int rgb) {
    public static final Cover PLAIN = new Cover("", Layout.FRAME, Ornament.RINGS, 0x7a4a2b);

    /** Where the colour lies. */
    public enum Layout {
        /** Across the upper half. */
        BAND,
        /** Along the left side. */
        SPINE,
        /** All over. */
        FULL,
        /** A thin frame on paper. */
        FRAME
    }

    /** A drawing that hints at the subject. */
    public enum Ornament {
        BARS,
        BELL,
        BOOK,
        COLUMNS,
        DOTS,
        HEXAGONS,
        HILLS,
        NETWORK,
        PULSE,
        RINGS,
        TILES,
        WAVES
    }
}
