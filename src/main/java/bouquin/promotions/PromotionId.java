package bouquin.promotions;

import bouquin.kernel.Id;

/** Names a promotion. */
public record PromotionId(String value) {
    public static PromotionId parse(String text) {
        return new PromotionId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
