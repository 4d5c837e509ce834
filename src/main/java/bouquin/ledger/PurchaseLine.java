package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;

/**
 * One document of an order and where its price goes: {@code paid + subsidy = vat + sellerShare +
 * commission}, all of one currency
 * and none negative.
 *
 * @param line the line's number within its order
 * @param seller the seller's account id
 * @param paid what the buyer paid for it, VAT included; 0 for a free document
 * @param subsidy what we add to it because of a code that we fund
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
        Money commission,
        Money subsidy) {
    public PurchaseLine {
        if (subsidy.isNegative() || vat.isNegative() || sellerShare.isNegative() || commission.isNegative())
            throw new IllegalArgumentException("a negative part of " + paid);
        if (!vat.plus(sellerShare).plus(commission).equals(paid.plus(subsidy)))
            throw new IllegalArgumentException(
                    paid + " + " + subsidy + " is not " + vat + " + " + sellerShare + " + " + commission);
    }

    /** A line that was paid by nobody but its buyer. */
    public PurchaseLine(
            int line,
            String seller,
            Money paid,
            Money vat,
            String vatCountry,
            Percent vatRate,
            Money sellerShare,
            Money commission) {
        this(line, seller, paid, vat, vatCountry, vatRate, sellerShare, commission, Money.zero(paid.currency()));
    }

    /** Whether it moves any money. */
    boolean counts() {
        return paid.isPositive() || subsidy.isPositive();
    }
}
