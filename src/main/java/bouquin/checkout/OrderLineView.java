package bouquin.checkout;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import bouquin.licensing.LicenceId;

/**
 * One document of an order.
 *
 * @param line 1, 2, 3…
 * @param listPrice what it would have cost without a code
 * @param price what was paid: VAT included, or without VAT when the buyer accounts for it
 * @param licence null until the order is paid
 */
public record OrderLineView(
        int line,
        ListingId listing,
        DocumentId document,
        AccountId seller,
        String title,
        Money listPrice,
        Money price,
        Percent vatRate,
        Money vat,
        Money sellerShare,
        Money refunded,
        LicenceId licence) {
    /** What a code took off. */
    public Money discount() {
        return listPrice.minus(price);
    }

    /** Whether the whole price was given back. */
    public boolean isRefunded() {
        return price.isPositive() && refunded.equals(price);
    }
}
