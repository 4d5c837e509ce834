package bouquin.checkout;

import bouquin.kernel.Rejected;
import java.time.Duration;
import java.time.Instant;

/**
 * When a consumer may still withdraw: within 14 days of the contract (Directive 2011/83/EU art. 9), as long as nothing
 * was downloaded (art. 16(m): with consent, delivery ends the right).
 */
final class WithdrawalWindow {
    static final Duration LENGTH = Duration.ofDays(14);

    private WithdrawalWindow() {}

    static Instant end(Instant paidAt) {
        return paidAt.plus(LENGTH);
    }

    /**
     * @param firstCopyAt when the first copy went out, null when none did
     * @throws Rejected CONFLICT with the reason
     */
    static void check(Order order, Instant firstCopyAt, Instant now) {
        if (order.state() == OrderState.REFUNDED) throw Rejected.conflict("checkout.withdrawal.refunded");
        if (!order.state().captured()) throw Rejected.conflict("checkout.withdrawal.notPaid");
        if (firstCopyAt != null) throw Rejected.conflict("checkout.withdrawal.downloaded", firstCopyAt);
        if (now.isAfter(end(order.paidAt())))
            throw Rejected.conflict("checkout.withdrawal.tooLate", end(order.paidAt()));
    }
}
