package bouquin.checkout;

import bouquin.kernel.Money;
import java.time.Instant;
import java.util.List;

/**
 * An order as its buyer sees it.
 *
 * @param business null for a consumer
 * @param reverseCharge whether the business accounts for the VAT ("autoliquidation", Directive 2006/112/EC art. 44 and
 *     196): then {@code tax} is 0
 * @param coupon the code that it was placed with, null without one
 * @param total VAT included, unless the buyer accounts for it
 * @param tax the VAT within the total
 * @param credit how much of the total is paid by the buyer's store credit
 * @param refunded what was given back of the total
 * @param waiverVersion of the text about immediate delivery that the buyer agreed to, "" for what was free
 * @param cancelledAt when its buyer no longer wanted it, null when it was not cancelled or paid after all
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
        Business business,
        boolean reverseCharge,
        String coupon,
        Money total,
        Money tax,
        Money credit,
        Money refunded,
        String waiverVersion,
        Instant placedAt,
        Instant paidAt,
        Instant cancelledAt,
        String paymentUrl,
        Instant withdrawUntil,
        boolean guest,
        List<OrderLineView> lines,
        List<RefundView> refunds) {
    /** What a code took off. */
    public Money discount() {
        return lines.stream().map(OrderLineView::discount).reduce(total.minus(total), Money::plus);
    }

    /** What a provider takes of the total. */
    public Money due() {
        return total.minus(credit);
    }
}
