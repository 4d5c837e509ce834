package bouquin.promotions;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.kernel.Rejected;
import java.util.ArrayList;
import java.util.List;

/** What a code takes off each price. Pure arithmetic, exact to the cent. */
final class Discount {
    private Discount() {}

    /**
     * @param prices of the matching documents, each more than 0
     * @param lowest what a price may be at least when it isn't 0
     * @throws Rejected CONFLICT {@code promotions.belowMinimum}
     */
    static List<Money> percent(List<Money> prices, Percent percent, Money lowest) {
        return checked(
                prices.stream()
                        .map(price -> price.minus(price.share(percent.basisPoints(), Percent.WHOLE)))
                        .toList(),
                lowest);
    }

    /** The amount is taken off all of them together, from each in proportion. As {@link #percent} otherwise. */
    static List<Money> amount(List<Money> prices, Money amount, Money lowest) {
        Money total = prices.stream().reduce(Money::plus).orElseThrow();
        if (amount.compareTo(total) > 0) throw Rejected.conflict("promotions.belowMinimum", lowest);
        List<Money> reduced = new ArrayList<>();
        Money seen = Money.zero(total.currency()), taken = seen;
        for (Money price : prices) {
            seen = seen.plus(price);
            Money upToHere = amount.share(seen.minor(), total.minor());
            reduced.add(price.minus(upToHere.minus(taken)));
            taken = upToHere;
        }
        return checked(reduced, lowest);
    }

    private static List<Money> checked(List<Money> prices, Money lowest) {
        for (Money price : prices)
            if (!price.isZero() && price.compareTo(lowest) < 0)
                throw Rejected.conflict("promotions.belowMinimum", lowest);
        return prices;
    }
}
