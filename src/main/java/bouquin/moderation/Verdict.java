package bouquin.moderation;

/** What a moderator decided. */
public enum Verdict {
    APPROVED,
    REJECTED,
    /** A listing that was for sale no longer is. */
    TAKEN_DOWN
}
