package bouquin.documents;

/** How far a document has come; the last two are final. */
public enum DocumentState {
    /** Stored whole, waits for its turn. */
    RECEIVED,
    /** In the press. */
    CHECKING,
    /** Can be offered for sale. */
    READY,
    /** Can't be sold; the refusal says why and how to mend it. */
    REFUSED;

    public boolean isFinal() {
        return this == READY || this == REFUSED;
    }
}
