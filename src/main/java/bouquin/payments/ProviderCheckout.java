package bouquin.payments;

/**
 * A checkout at a provider.
 *
 * @param reference the provider's own id of it
 * @param url where the buyer pays
 */
public record ProviderCheckout(String reference, String url, State state) {
    /** How it stands there. */
    public enum State {
        OPEN,
        PAID,
        DECLINED,
        EXPIRED
    }
}
