package bouquin.checkout;

import bouquin.catalog.ForSale;
import bouquin.kernel.Money;
import bouquin.pricing.Quote;
import java.util.List;

/**
 * What somebody is about to buy.
 *
 * @param country ISO 3166-1 alpha-2, for which the VAT is shown
 * @param total VAT included
 * @param tax the VAT within the total
 */
public record CartView(List<Line> lines, String country, Money total, Money tax) {
    /** One document in the cart. */
    public record Line(ForSale sold, Quote quote) {}

    /** Whether there is something, and nothing of it has a price. */
    public boolean isFree() {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.sold().price().isZero());
    }

    static CartView of(List<Offer> offers, String country) {
        Money total = Money.zero(Money.EUR), tax = total;
        for (Offer offer : offers) {
            total = total.plus(offer.quote().price());
            tax = tax.plus(offer.quote().vat());
        }
        List<Line> lines = offers.stream()
                .map(offer -> new Line(offer.sold(), offer.quote()))
                .toList();
        return new CartView(lines, country, total, tax);
    }
}
