package bouquin.ledger;

import bouquin.kernel.Money;
import java.util.List;

/**
 * What a seller owes and how that came about.
 *
 * @param owed 0 or more; the next money of the seller pays it first
 * @param because the movements of the debt, newest first, at most 50
 */
public record SellerDebt(String seller, Money owed, List<StatementLine> because) {
    public SellerDebt {
        because = List.copyOf(because);
    }
}
