package bouquin.payouts;

/** What became of one line of a bank's file; the names are stored. */
public enum ReturnOutcome {
    /** The payout ended by it. */
    APPLIED,
    /** The payout had ended that way before. */
    ALREADY,
    /** It names no payout of ours; nothing happened. */
    UNKNOWN,
    /** Amount or currency are not the payout's; nothing happened, look into it. */
    DIFFERS,
    /** It contradicts what is known of the payout; nothing happened, look into it. */
    REFUSED,
    /** It ends no payout: another movement of the account, or a step on the way. */
    OTHER
}
