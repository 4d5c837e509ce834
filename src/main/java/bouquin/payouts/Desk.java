package bouquin.payouts;

import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.ledger.Ledger;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** What admins decide: which payouts go out, and which sellers get none for now. */
@ApplicationScoped
class Desk {
    private static final int REASON_MIN = 10, REASON_MAX = 1000;

    @Inject
    Payees payees;

    @Inject
    Queue queue;

    @Inject
    Acts acts;

    @Inject
    Ledger ledger;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    Payout approve(PayoutId id, String admin) {
        Payout payout = queue.locked(id);
        if (payees.get(payout.seller()).isFrozen()) throw Rejected.conflict("payouts.sellerFrozen");
        payout.approve(admin);
        acts.write(payout, ActKind.APPROVED, admin, "");
        return payout;
    }

    Payout reject(PayoutId id, String admin, String reason) {
        String why = checked("reason", reason);
        Payout payout = queue.locked(id);
        payout.reject(admin, why, clock.instant());
        ledger.postPayoutFailed(id.value());
        acts.write(payout, ActKind.REJECTED, admin, why);
        outbox.append(new PayoutUnpaid(id));
        return payout;
    }

    Payee freeze(String seller, String admin, String reason) {
        String why = checked("because", reason);
        Payee payee = payees.locked(seller);
        payee.freeze(why, admin, clock.instant());
        acts.write(payee, ActKind.FROZEN, admin, why);
        outbox.append(new SellerFrozen(seller, why, clock.instant()));
        return payee;
    }

    /** @throws Rejected FORBIDDEN {@code payouts.ownPayout} when it is the admin's own */
    Payee unfreeze(String seller, String admin) {
        if (seller.equals(admin)) throw Rejected.forbidden("payouts.ownPayout");
        Payee payee = payees.locked(seller);
        payee.unfreeze();
        acts.write(payee, ActKind.UNFROZEN, admin, "");
        outbox.append(new SellerUnfrozen(seller, clock.instant()));
        return payee;
    }

    private static String checked(String field, String reason) {
        String why = Text.paragraphs(reason);
        new Faults()
                .require(
                        why.length() >= REASON_MIN && why.length() <= REASON_MAX,
                        field,
                        "payouts.reason.length",
                        REASON_MIN,
                        REASON_MAX)
                .throwIfAny();
        return why;
    }
}
