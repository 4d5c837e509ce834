package bouquin.withdrawals;

import bouquin.checkout.OrderId;
import bouquin.checkout.WithdrawnLine;
import bouquin.kernel.Rejected;
import java.time.Instant;
import java.util.List;

/**
 * A withdrawal with what became of it.
 *
 * @param order null when it is not known to be an order of this buyer's
 * @param contract the number of the order as it was stated
 * @param linesNamed the documents that were named, empty for all
 * @param own whether it was stated by whoever has proved to be the buyer
 * @param because key of the reason why nothing goes back of the whole order, else null
 * @param since the moment that the reason is about, null without one
 * @param settledAt null while it is only received
 * @param lines each document with what became of it, empty unless the order can be withdrawn from
 */
public record WithdrawalView(
        WithdrawalId id,
        OrderId order,
        String contract,
        List<Integer> linesNamed,
        String name,
        String email,
        String locale,
        boolean own,
        Instant statedAt,
        WithdrawalState state,
        String because,
        Instant since,
        Instant settledAt,
        List<WithdrawnLine> lines) {
    public WithdrawalView {
        lines = List.copyOf(lines);
    }

    /** The same as whoever is not known to be the buyer may see it: what was said and when, and nothing of the order. */
    WithdrawalView untold() {
        return new WithdrawalView(
                id,
                null,
                contract,
                linesNamed,
                name,
                email,
                locale,
                own,
                statedAt,
                WithdrawalState.STATED,
                null,
                null,
                null,
                List.of());
    }

    /** @throws Rejected CONFLICT with the reason when nothing of it was accepted */
    public WithdrawalView orRefused() {
        if (state != WithdrawalState.REFUSED) return this;
        if (because != null) throw refusal(because, since);
        throw refusal(lines.get(0).refusal(), lines.get(0).since());
    }

    private static Rejected refusal(String code, Instant since) {
        return since == null ? Rejected.conflict(code) : Rejected.conflict(code, since);
    }
}
