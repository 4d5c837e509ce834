package bouquin.checkout;

import bouquin.catalog.Promise;
import bouquin.documents.DocumentId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.licensing.LicenceId;
import java.time.Instant;

/**
 * One sold document with what was promised at its sale.
 *
 * @param remaining what of the price has not been given back
 */
public record SoldLine(
        OrderId order,
        int line,
        LicenceId licence,
        DocumentId document,
        AccountId seller,
        String title,
        Promise promise,
        Money price,
        Money sellerShare,
        Money remaining,
        Instant paidAt,
        String buyerEmail,
        String buyerLocale) {}
