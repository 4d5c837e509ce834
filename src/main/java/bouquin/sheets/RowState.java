package bouquin.sheets;

/** What would happen to a row of a sheet. */
public enum RowState {
    /** A draft would be made. */
    GOOD,
    /** Its document isn't checked yet; later it may be good. */
    WAITING,
    /** Its file has a listing already. */
    LISTED,
    /** Something stands against it. */
    WRONG
}
