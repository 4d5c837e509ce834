package bouquin.payments;

import bouquin.kernel.Money;

/**
 * @param refundId names the refund; the same one is asked for once
 * @param amount more than 0, at most what is left of the payment
 */
public record RefundPayment(String refundId, PaymentId paymentId, Money amount) {
    public RefundPayment {
        if (!amount.isPositive()) throw new IllegalArgumentException("a refund of " + amount);
    }
}
