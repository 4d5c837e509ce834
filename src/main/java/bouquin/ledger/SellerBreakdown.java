package bouquin.ledger;

import bouquin.kernel.Money;
import java.util.List;

/**
 * What a seller's balance is made of: the parts of each place add up to it exactly.
 *
 * @param pending by sale, the next to be freed first, at most 200; what is beyond stands in one last part without a sale
 * @param available by what moved it
 * @param held by sale
 * @param inPayout by payout
 * @param debt by what moved it
 */
public record SellerBreakdown(
        List<HeldAmount> pending,
        List<KindAmount> available,
        List<HeldAmount> held,
        List<PayoutAmount> inPayout,
        List<KindAmount> debt) {
    public SellerBreakdown {
        pending = List.copyOf(pending);
        available = List.copyOf(available);
        held = List.copyOf(held);
        inPayout = List.copyOf(inPayout);
        debt = List.copyOf(debt);
    }

    /** All that entries of one kind moved; negative when they took. */
    public record KindAmount(EntryKind kind, Money amount) {}

    public record PayoutAmount(String payoutId, Money amount) {}
}
