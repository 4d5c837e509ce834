package bouquin.payments;

import bouquin.kernel.Money;

/**
 * A checkout at a provider.
 *
 * @param reference the provider's own id of it
 * @param url where the buyer pays
 * @param charged what the buyer has paid; null until it is paid
 * @param cardCountry as in {@link ChargeSucceeded}; null until it is paid
 */
public record ProviderCheckout(String reference, String url, State state, Money charged, String cardCountry) {
    /** How it stands there. */
    public enum State {
        OPEN,
        PAID,
        DECLINED,
        EXPIRED
    }
}
