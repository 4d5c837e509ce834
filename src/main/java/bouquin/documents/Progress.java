package bouquin.documents;

/**
 * How far a file has come.
 *
 * @param done pages of this step that are done, 0 to total
 * @param total pages of the document, or 0 while it is not known
 */
public record Progress(Step step, int done, int total) {
    /** The steps of the press in their order, the stamping of one copy, the blacking out of places and the drawing of one page, of the document or of a copy. */
    public enum Step {
        CHECK,
        SHOW,
        READ,
        HIDE,
        PREPARE,
        STAMP,
        REDACT,
        DRAW,
        PLATE
    }
}
