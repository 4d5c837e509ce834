package bouquin.ledger;

import bouquin.kernel.Money;
import java.util.List;

/**
 * What a seller has earned and not been paid.
 *
 * @param pending sold, but still within the hold
 * @param available free to be paid out
 * @param held taken aside while a buyer's bank decides
 * @param inPayout on its way to the seller's bank account
 * @param debt what the seller owes because more was given back than was there; taken from the next release
 * @param holding the parts of pending and held with their reasons, the next to be freed first, at most 100
 */
public record SellerBalance(
        String seller,
        Money pending,
        Money available,
        Money held,
        Money inPayout,
        Money debt,
        List<HeldAmount> holding) {
    public SellerBalance {
        holding = List.copyOf(holding);
    }
}
