package bouquin.versions;

/** How far a version has come. */
public enum VersionState {
    /** Its document is being checked, and compared with the current one. */
    IN_PRESS,
    /** Waits for a moderator. */
    IN_REVIEW,
    /** It is on sale, or was until a later one came. */
    PUBLISHED,
    /** Its document can't be sold. */
    REFUSED,
    /** It has too little in common with the current one. */
    UNRELATED,
    REJECTED,
    /** Taken back by its seller, or with its listing. */
    WITHDRAWN;

    public boolean underWay() {
        return this == IN_PRESS || this == IN_REVIEW;
    }
}
