package bouquin.promotions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * Makes a code. An admin's is paid for by the platform, a seller's by the seller.
 *
 * @param code 3 to 40 of letters, digits and hyphens; upper and lower case are the same
 * @param funding {@link Funding#PLATFORM} needs an admin
 * @param seller for the scope SHOP of an admin's code; a seller's code is always for the own shop
 * @param listing for the scope LISTING
 * @param percent 0.01 to 100 with two decimals, null for an amount
 * @param amount off the matching documents of an order together, null for a percentage
 * @param from null for at once
 * @param until null for no end
 * @param usesMax in all, 1 to 1,000,000; null for no limit
 * @param buyerUsesMax for each buyer, 1 to 1,000; null for no limit
 */
public record MakePromotion(
        Visitor visitor,
        Funding funding,
        String code,
        PromotionScope scope,
        AccountId seller,
        ListingId listing,
        BigDecimal percent,
        Money amount,
        Instant from,
        Instant until,
        Integer usesMax,
        Integer buyerUsesMax) {}
