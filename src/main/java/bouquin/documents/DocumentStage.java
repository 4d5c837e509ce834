package bouquin.documents;

/** What a document that is neither ready nor refused is waiting for, or having done. */
public enum DocumentStage {
    /** Its turn. */
    WAITING,
    /** The scanner looks for harmful content. */
    SCANNING,
    /** The scanner can't be asked just now; it is asked again and again. */
    SCAN_WAITS,
    /** The office program makes a PDF of it. */
    CONVERTING,
    /** The press checks, reads and draws it. */
    PRESSING
}
