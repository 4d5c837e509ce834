package bouquin.payouts;

/** What was done to a payout or to how a seller is paid; the names are stored. */
public enum ActKind {
    REQUESTED,
    CANCELLED,
    APPROVED,
    REJECTED,
    BATCHED,
    PAID,
    FAILED,
    RETURNED,
    ACCOUNT_SET,
    SCHEDULED,
    FROZEN,
    UNFROZEN
}
