package bouquin.payouts;

/**
 * One line of a bank's file.
 *
 * @param endToEnd what the bank calls the transfer, "" when it has no name
 * @param what "PAID", "REJECTED", "RETURNED" or "OTHER"
 * @param amount as the bank wrote it, with its currency
 * @param bankCode the bank's reason, or ""
 * @param payout null when it is none of ours
 */
public record ReturnLineView(
        int number,
        String endToEnd,
        String what,
        String amount,
        String bankCode,
        ReturnOutcome outcome,
        PayoutId payout) {}
