package bouquin.checkout;

import bouquin.identity.AccountId;

/**
 * Who orders.
 *
 * @param sessionId the session the order is placed from
 * @param account null for a guest
 * @param name what stands on the copies: the account's name, or a guest's e-mail address
 * @param business null for a consumer
 * @param reverseCharge whether the business accounts for the VAT
 * @param country ISO 3166-1 alpha-2, decides the VAT
 */
record Buyer(
        String sessionId,
        AccountId account,
        String email,
        String name,
        String locale,
        String country,
        Business business,
        boolean reverseCharge) {}
