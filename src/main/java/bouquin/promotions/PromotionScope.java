package bouquin.promotions;

/** To what a code applies. */
public enum PromotionScope {
    MARKET,
    SHOP,
    LISTING
}
