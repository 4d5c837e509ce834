package bouquin.uploads;

/** How far an upload has come. */
public enum UploadState {
    /** Waits for bytes. */
    OPEN,
    /** All bytes are here; it is about to become a document. */
    WHOLE,
    /** It is a document now. */
    RECEIVED,
    /** Its content can't become a document; the refusal says why. */
    REFUSED,
    /** It was left alone for too long, and its bytes are gone. */
    EXPIRED
}
