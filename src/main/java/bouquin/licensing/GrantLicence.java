package bouquin.licensing;

import bouquin.documents.DocumentId;

/**
 * Gives the buyer of one line of an order the right to its document.
 *
 * @param line from 1
 * @param listingId the listing that was bought, whose later versions are covered too; "" when there is none
 * @param documentId the version that was sold
 * @param title of the listing as it was sold
 * @param locale "fr" or "en", the language in which the buyer bought
 */
public record GrantLicence(
        String orderId,
        int line,
        String listingId,
        DocumentId documentId,
        String title,
        Holder holder,
        String locale) {}
