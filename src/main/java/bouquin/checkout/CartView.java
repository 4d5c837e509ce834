package bouquin.checkout;

import bouquin.catalog.ForSale;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.pricing.Quote;
import java.util.List;

/**
 * What somebody is about to buy.
 *
 * @param country ISO 3166-1 alpha-2, for which the VAT is shown
 * @param total what is to be paid: VAT included, unless the buyer accounts for it
 * @param tax the VAT within the total
 * @param saved what the code takes off
 * @param coupon the code that is counted in, "" without one
 * @param refusal why a code or VAT number is not counted in, null when nothing is wrong
 * @param reverseCharge whether the prices are without VAT because a business accounts for it
 * @param credit what the visitor could spend of their store credit
 */
public record CartView(
        List<Line> lines,
        String country,
        Money total,
        Money tax,
        Money saved,
        String coupon,
        Rejected refusal,
        boolean reverseCharge,
        Money credit) {
    /** One document in the cart. */
    public record Line(ForSale sold, Quote quote) {}

    /** Whether there is something, and nothing of it has a price. */
    public boolean isFree() {
        return !lines.isEmpty()
                && lines.stream().allMatch(line -> line.sold().price().isZero());
    }

    static CartView of(
            List<Offer> offers, String country, String coupon, Rejected refusal, boolean reverseCharge, Money credit) {
        Money total = Money.zero(Money.EUR), tax = total, saved = total;
        for (Offer offer : offers) {
            Quote quote = offer.quote();
            total = total.plus(quote.price());
            tax = tax.plus(quote.vat());
            saved = saved.plus(quote.listPrice().minus(quote.price()));
        }
        List<Line> lines = offers.stream()
                .map(offer -> new Line(offer.sold(), offer.quote()))
                .toList();
        return new CartView(lines, country, total, tax, saved, coupon, refusal, reverseCharge, credit);
    }
}
