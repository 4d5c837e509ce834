package bouquin.promotions;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Percent;
import java.time.Instant;

/**
 * A code as whoever made it sees it.
 *
 * @param seller whose shop it is for, null for the whole market
 * @param listing the only listing that it is for, or null
 * @param percent null for an amount
 * @param amount null for a percentage
 * @param uses orders that use it: paid, or still waiting for their payment
 */
public record PromotionView(
        PromotionId id,
        String code,
        Funding funding,
        PromotionScope scope,
        AccountId seller,
        ListingId listing,
        Percent percent,
        Money amount,
        Instant from,
        Instant until,
        Integer usesMax,
        Integer buyerUsesMax,
        int uses,
        PromotionState state) {}
