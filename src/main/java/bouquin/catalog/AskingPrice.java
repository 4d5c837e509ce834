package bouquin.catalog;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;

/**
 * The bounds of a price: free, or 0.50 to 500.00 EUR. Below, a payment costs more than it brings. The rule stands here
 * and not in pricing, because calls go down and a listing must be checked where it is kept.
 */
public final class AskingPrice {
    public static final Money LEAST = Money.eur(50), MOST = Money.eur(500_00);

    private AskingPrice() {}

    /** @throws Rejected INVALID {@code catalog.price} */
    public static void require(Money price) {
        boolean fits = price.currency().equals(Money.EUR)
                && (price.isZero() || price.compareTo(LEAST) >= 0 && price.compareTo(MOST) <= 0);
        if (!fits) throw Rejected.invalid("catalog.price", LEAST, MOST);
    }
}
