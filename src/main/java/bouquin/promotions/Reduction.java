package bouquin.promotions;

import bouquin.kernel.Money;
import java.util.List;

/**
 * What a code makes of prices.
 *
 * @param code as it is kept, in upper case
 * @param prices the reduced prices, VAT included, in the order of the items; 0 or at least the lowest price
 */
public record Reduction(String code, Funding funding, List<Money> prices) {
    public Reduction {
        prices = List.copyOf(prices);
    }
}
