package bouquin.documents;

/**
 * How far a file has come.
 *
 * @param done pages of this step that are done, 0 to total
 * @param total pages of the document, or 0 while it is not known
 */
public record Progress(Step step, int done, int total) {
    /** The steps of the press in their order, and what it does besides: copies stamped, places blacked out, pages drawn, leaked files looked at. */
    public enum Step {
        CHECK,
        SHOW,
        READ,
        HIDE,
        PREPARE,
        STAMP,
        REDACT,
        DRAW,
        PLATE,
        EXAMINE,
        COMPARE
    }
}
