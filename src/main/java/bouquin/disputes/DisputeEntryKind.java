package bouquin.disputes;

/** What an entry of a timeline is. */
public enum DisputeEntryKind {
    OPENED,
    MESSAGE,
    ANSWER,
    DECISION
}
