package bouquin.payments;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * A payment as others see it.
 *
 * @param url the provider's page where the buyer pays; null until it is open, and when it is over
 */
public record PaymentView(
        PaymentId id,
        String orderId,
        String provider,
        Money amount,
        PaymentState state,
        String url,
        Instant begunAt,
        Instant expiresAt) {}
