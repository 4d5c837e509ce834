package bouquin.checkout;

/**
 * Under which terms a cart is priced.
 *
 * @param country ISO 3166-1 alpha-2
 * @param coupon null or "" without one
 * @param vatNumber of the business that means to buy; null or "" for a consumer
 */
public record CartTerms(String country, String coupon, String vatNumber) {
    public CartTerms {
        coupon = coupon == null ? "" : coupon.strip();
        vatNumber = vatNumber == null ? "" : vatNumber.strip();
    }

    public static CartTerms consumer(String country) {
        return new CartTerms(country, "", "");
    }
}
