package bouquin.traces;

/** Why a trace names nobody. */
public enum TraceReason {
    /** No page was recognised as one of a document of this shop, and no code was read. */
    NO_DOCUMENT,
    /** The document is ours and nobody has bought it. */
    NO_COPIES,
    /** The document is ours; neither a code nor an offset could be read. */
    NO_MARKS,
    /** Offsets were read, on too few pages to tell the copies apart. */
    TOO_FEW_PAGES,
    /** Offsets were read, and are those of no copy that was sold. */
    NO_COPY_FITS
}
