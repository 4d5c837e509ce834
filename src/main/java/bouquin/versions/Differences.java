package bouquin.versions;

/**
 * How a version differs from the one before, in figures; no word of it.
 *
 * @param unchanged pages that say the same, wherever their lines break
 * @param unread pages without any text, such as scans, which can't be compared
 * @param kept how much of the former version's text is still there, in percent
 * @param fresh how much of this version's text is new, in percent
 * @param judged whether there was text enough to say so
 */
public record Differences(
        int unchanged,
        int changed,
        int added,
        int removed,
        int moved,
        int unread,
        int wordsAdded,
        int wordsRemoved,
        int kept,
        int fresh,
        boolean judged) {
    /** Too little in common for one listing; the ratings of the one say nothing of the other. */
    public static final int KEPT_PERCENT_MIN = 15;

    private static final int HALF = 50;

    /** Whether this is another document rather than another version. */
    boolean unrelated() {
        return judged && kept < KEPT_PERCENT_MIN && 100 - fresh < KEPT_PERCENT_MIN;
    }

    /** Whether a moderator should look twice: more than half is gone or new, or nobody can tell. */
    public boolean doubtful() {
        return !judged || kept < HALF || fresh > HALF;
    }
}
