package bouquin.payments;

import bouquin.kernel.Money;

/**
 * @param amount more than 0
 * @param description what the buyer reads at the provider, e.g. "Bouquin K7Q-2MX"
 * @param language "fr" or "en", for the provider's page
 * @param returnUrl where the provider sends the buyer afterwards, absolute
 * @param provider the one that the buyer chose; null for the first that takes payments
 */
public record BeginPayment(
        String orderId, Money amount, String description, String language, String returnUrl, String provider) {
    public BeginPayment {
        if (!amount.isPositive()) throw new IllegalArgumentException("a payment of " + amount);
    }

    public BeginPayment(String orderId, Money amount, String description, String language, String returnUrl) {
        this(orderId, amount, description, language, returnUrl, null);
    }
}
