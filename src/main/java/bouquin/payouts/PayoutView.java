package bouquin.payouts;

import bouquin.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A payout with its history.
 *
 * @param iban masked
 * @param approvals how many admins have approved it
 * @param approvalsNeeded 1, or 2 from the amount on that two persons must approve
 * @param automatic asked for by the seller's schedule
 * @param executionOn the bank's day, null until it is in a batch
 * @param reason why it was rejected, in an admin's words, else null
 * @param bankCode the bank's reason by its ISO 20022 code, e.g. AC04, else null
 */
public record PayoutView(
        PayoutId id,
        String seller,
        String sellerName,
        Money amount,
        PayoutState state,
        boolean automatic,
        Instant requestedAt,
        String iban,
        String holder,
        int approvals,
        int approvalsNeeded,
        BatchId batch,
        LocalDate executionOn,
        Instant settledAt,
        String reason,
        String bankCode,
        List<ActView> history) {
    public PayoutView {
        history = List.copyOf(history);
    }

    /** The key of the sentence that says what the bank's reason means, null without one. */
    public String bankReason() {
        return bankCode == null ? null : BankReason.key(bankCode);
    }
}
