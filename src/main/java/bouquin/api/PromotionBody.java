package bouquin.api;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.promotions.Funding;
import bouquin.promotions.MakePromotion;
import bouquin.promotions.PromotionScope;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The body of a POST of a promotion, see {@link MakePromotion}.
 *
 * @param funding left out: the platform's for an admin, else the seller's own
 * @param percent a number such as 12.5
 */
public record PromotionBody(
        String code,
        Funding funding,
        PromotionScope scope,
        String listingId,
        String sellerId,
        BigDecimal percent,
        Money amount,
        Instant from,
        Instant until,
        Integer usesMax,
        Integer buyerUsesMax) {
    MakePromotion by(Visitor visitor) {
        Funding funded = funding != null ? funding : visitor.is(Role.ADMIN) ? Funding.PLATFORM : Funding.SELLER;
        return new MakePromotion(
                visitor,
                funded,
                code,
                scope,
                sellerId == null ? null : new AccountId(Id.parse(sellerId)),
                listingId == null ? null : ListingId.parse(listingId),
                percent,
                amount,
                from,
                until,
                usesMax,
                buyerUsesMax);
    }
}
