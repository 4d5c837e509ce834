package bouquin.pricing;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;

/**
 * A price and where it goes: {@code price = vat + net} and {@code net + subsidy = sellerShare + commission}, exactly.
 *
 * @param listPrice what the buyer would pay without a reduction
 * @param price what the buyer pays: VAT included, or without VAT when the buyer accounts for it
 * @param subsidy what the platform adds to the net price, so that the seller earns as if nobody had reduced it
 * @param country of the buyer, ISO 3166-1 alpha-2
 */
public record Quote(
        Money listPrice,
        Money price,
        String country,
        Percent vatRate,
        Money vat,
        Money net,
        Percent commissionRate,
        Money sellerShare,
        Money commission,
        Money subsidy) {
    /** A price that nobody reduced. */
    public Quote(
            Money price,
            String country,
            Percent vatRate,
            Money vat,
            Money net,
            Percent commissionRate,
            Money sellerShare,
            Money commission) {
        this(
                price,
                price,
                country,
                vatRate,
                vat,
                net,
                commissionRate,
                sellerShare,
                commission,
                Money.zero(price.currency()));
    }
}
