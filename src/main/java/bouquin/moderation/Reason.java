package bouquin.moderation;

/** Why a listing is refused; the seller reads the sentence of {@code moderation.reason.*}. */
public enum Reason {
    NOT_OWN_WORK,
    PERSONAL_DATA,
    ILLEGAL,
    UNREADABLE,
    MISLEADING,
    WRONG_CATEGORY,
    ADVERTISING,
    /** Needs a note that says more. */
    OTHER;

    /** Whether a document that was taken down for this may not come back, under whatever title. */
    boolean staysDown() {
        return this == NOT_OWN_WORK || this == PERSONAL_DATA || this == ILLEGAL;
    }
}
