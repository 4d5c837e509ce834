package bouquin.checkout;

import bouquin.kernel.Money;
import bouquin.payments.PaymentId;
import java.time.Instant;

/**
 * Money that a provider took and no order can take.
 *
 * @param order the order that it was paid for
 * @param because "paidTwice", "otherAmount", or "spentElsewhere": a code or store credit of the order is gone
 * @param settledAt null while somebody has to look at it
 * @param attachedTo the order that took it after all, null when it went back
 * @param refund names what went back, null when it was attached
 * @param confirmedAt when the provider had sent it back, null while it is on its way
 */
public record StrayChargeView(
        PaymentId payment,
        OrderId order,
        Money amount,
        String because,
        Instant noticedAt,
        Instant settledAt,
        String reason,
        OrderId attachedTo,
        String refund,
        Instant confirmedAt) {}
