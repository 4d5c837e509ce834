package bouquin.pricing;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;

/**
 * A price as one buyer is asked for it.
 *
 * @param listPrice VAT included
 * @param price the same after a code, VAT included; at most the list price
 * @param subsidised whether the platform pays for the difference: then the seller earns as at the list price
 * @param country of the buyer, ISO 3166-1 alpha-2
 * @param reverseCharge whether the buyer accounts for the VAT and pays the net price
 */
public record Asked(Money listPrice, Money price, boolean subsidised, String country, boolean reverseCharge) {
    public Asked {
        if (price.isNegative() || price.compareTo(listPrice) > 0)
            throw new IllegalArgumentException(price + " instead of " + listPrice);
    }

    /** A consumer's price that nobody reduced. */
    public static Asked plain(Money price, String country) {
        return new Asked(price, price, false, country, false);
    }

    /** The price without VAT is what a consumer of the same country pays without theirs. */
    Quote quote(Percent rate, Percent commissionRate) {
        Split list = Split.of(listPrice, rate, commissionRate);
        Split paid = Split.of(price, rate, commissionRate);
        Split earned = subsidised ? list : paid;
        Money none = Money.zero(price.currency());
        return new Quote(
                reverseCharge ? list.net() : listPrice,
                reverseCharge ? paid.net() : price,
                country,
                reverseCharge ? new Percent(0) : rate,
                reverseCharge ? none : paid.vat(),
                paid.net(),
                commissionRate,
                earned.sellerShare(),
                earned.commission(),
                earned.net().minus(paid.net()));
    }
}
