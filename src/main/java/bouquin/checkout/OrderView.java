package bouquin.checkout;

import bouquin.kernel.Money;
import java.time.Instant;
import java.util.List;

/**
 * An order as its buyer sees it.
 *
 * @param total VAT included
 * @param tax the VAT within the total
 * @param refunded what was given back of the total
 * @param paymentUrl where to pay, null when nothing is asked for or the provider has not been reached yet
 * @param withdrawUntil until when the buyer may withdraw if nothing is downloaded; null when not paid or refunded
 * @param guest whether no account has it yet
 */
public record OrderView(
        OrderId id,
        OrderState state,
        String email,
        String buyerName,
        String locale,
        String country,
        Money total,
        Money tax,
        Money refunded,
        String waiverVersion,
        Instant placedAt,
        Instant paidAt,
        String paymentUrl,
        Instant withdrawUntil,
        boolean guest,
        List<OrderLineView> lines,
        List<RefundView> refunds) {}
