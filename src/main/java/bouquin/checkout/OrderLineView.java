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
 * @param price VAT included
 * @param licence null until the order is paid
 */
public record OrderLineView(
        int line,
        ListingId listing,
        DocumentId document,
        AccountId seller,
        String title,
        Money price,
        Percent vatRate,
        Money vat,
        Money sellerShare,
        Money refunded,
        LicenceId licence) {
    /** Whether the whole price was given back. */
    public boolean isRefunded() {
        return price.isPositive() && refunded.equals(price);
    }
}
