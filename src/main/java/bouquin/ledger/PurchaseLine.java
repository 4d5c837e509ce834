package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;

/**
 * One document of an order and where its price goes: {@code paid = vat + sellerShare + commission}, all of one currency
 * and none negative.
 *
 * @param line the line's number within its order
 * @param seller the seller's account id
 * @param paid what the buyer paid for it, VAT included; 0 for a free document
 * @param vatCountry ISO 3166-1 alpha-2 code of the country whose VAT it is
 */
public record PurchaseLine(
        int line,
        String seller,
        Money paid,
        Money vat,
        String vatCountry,
        Percent vatRate,
        Money sellerShare,
        Money commission) {
    public PurchaseLine {
        if (vat.isNegative() || sellerShare.isNegative() || commission.isNegative())
            throw new IllegalArgumentException("a negative part of " + paid);
        if (!vat.plus(sellerShare).plus(commission).equals(paid))
            throw new IllegalArgumentException(paid + " is not " + vat + " + " + sellerShare + " + " + commission);
    }
}
