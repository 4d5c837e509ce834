package bouquin.identity;

import java.time.Instant;

/**
 * Somebody who may sell.
 *
 * @param country ISO 3166-1 alpha-2
 * @param trader sells as a profession (Directive 2011/83/EU art. 6a(1)(b)), which buyers are told
 * @param mandateVersion of the mandate to write invoices in the seller's name, accepted at {@code approvedAt}
 */
public record SellerView(
        AccountId account,
        String displayName,
        String country,
        boolean trader,
        String mandateVersion,
        Instant approvedAt) {}
