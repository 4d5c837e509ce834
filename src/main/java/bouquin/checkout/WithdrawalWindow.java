package bouquin.checkout;

import bouquin.kernel.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when a consumer may withdraw: 14 days from the day of the contract, which does not count itself (Directive
 * 2011/83/EU art. 9), to the last hour of the last day, and on to the next working day when that is none (Regulation
 * 1182/71 art. 3; Code de la consommation art. L221-19). Days are those of Paris, where the shop is.
 */
final class WithdrawalWindow {
    private static final int DAYS = 14;
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private WithdrawalWindow() {}

    /** The first moment that is too late. */
    static Instant end(Instant paidAt) {
        LocalDate last = LocalDate.ofInstant(paidAt, ZONE).plusDays(DAYS);
        while (!WorkingDays.include(last)) last = last.plusDays(1);
        return last.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** @throws Rejected CONFLICT with the reason when nothing of the order can be withdrawn from */
    static void check(Order order, Instant statedAt) {
        if (order.state() == OrderState.REFUNDED) throw Rejected.conflict("checkout.withdrawal.refunded");
        if (!order.state().captured()) throw Rejected.conflict("checkout.withdrawal.notPaid");
        if (order.ofBusiness()) throw Rejected.conflict("checkout.withdrawal.business");
        Instant end = end(order.paidAt());
        if (!statedAt.isBefore(end)) throw Rejected.conflict("checkout.withdrawal.tooLate", end.minusSeconds(1));
    }
}
