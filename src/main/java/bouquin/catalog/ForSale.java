package bouquin.catalog;

import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;

/** A listing as it can be bought now. @param price what the buyer pays, VAT included */
public record ForSale(
        ListingId listingId,
        AccountId seller,
        DocumentId documentId,
        String title,
        Money price,
        String slug,
        Promise promise) {}
