package bouquin.pricing;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;

/**
 * A price and where it goes: {@code price = vat + net} and {@code net = sellerShare + commission}, exactly.
 *
 * @param price what the buyer pays, VAT included
 * @param country of the buyer, ISO 3166-1 alpha-2
 */
public record Quote(
        Money price,
        String country,
        Percent vatRate,
        Money vat,
        Money net,
        Percent commissionRate,
        Money sellerShare,
        Money commission) {}
