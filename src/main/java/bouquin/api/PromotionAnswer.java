package bouquin.api;

import bouquin.kernel.Money;
import bouquin.promotions.Funding;
import bouquin.promotions.PromotionScope;
import bouquin.promotions.PromotionState;
import bouquin.promotions.PromotionView;
import java.math.BigDecimal;
import java.time.Instant;

/** A code as the API tells it. @param percent a number such as 12.5, null for an amount */
public record PromotionAnswer(
        String id,
        String code,
        Funding funding,
        PromotionScope scope,
        String sellerId,
        String listingId,
        BigDecimal percent,
        Money amount,
        Instant from,
        Instant until,
        Integer usesMax,
        Integer buyerUsesMax,
        int uses,
        PromotionState state) {
    static PromotionAnswer of(PromotionView view) {
        return new PromotionAnswer(
                view.id().value(),
                view.code(),
                view.funding(),
                view.scope(),
                view.seller() == null ? null : view.seller().value(),
                view.listing() == null ? null : view.listing().value(),
                view.percent() == null ? null : new BigDecimal(view.percent().number()),
                view.amount(),
                view.from(),
                view.until(),
                view.usesMax(),
                view.buyerUsesMax(),
                view.uses(),
                view.state());
    }
}
