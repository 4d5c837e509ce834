package bouquin.payouts;

import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.Ledger;
import bouquin.platform.crash.CrashPoint;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Takes payouts out of what is available: asked for by the seller or by the seller's schedule. */
@ApplicationScoped
class Till {
    static final ZoneId BANKS = ZoneId.of("Europe/Paris");

    /** The most that one SEPA credit transfer carries. */
    private static final Money TRANSFER_MAX = Money.eur(99_999_999_999L);

    @Inject
    Payees payees;

    @Inject
    Queue queue;

    @Inject
    Acts acts;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    PayoutSettings settings;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param wanted null for all that is available */
    Payout request(String seller, Money wanted) {
        new Faults()
                .require(wanted == null || wanted.currency().equals(Money.EUR), "amount", "payouts.currency")
                .require(wanted == null || wanted.isPositive(), "amount", "payouts.amount")
                .throwIfAny();
        Payee payee = payees.locked(seller);
        payee.requirePayable(clock.instant());
        Money amount = (wanted == null ? balances.of(seller).available() : wanted).min(TRANSFER_MAX);
        if (amount.compareTo(settings.minimum()) < 0)
            throw Rejected.conflict("payouts.belowMinimum", settings.minimum(), amount);
        Payout asked = take(payee, amount, false);
        CrashPoint.at("payout.requested");
        return asked;
    }

    /** The schedule's turn; when nothing can be paid out it passes. */
    void turn(String seller) {
        Payee payee = payees.locked(seller);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BANKS);
        if (!payee.isDue(today)) return;
        payee.turn(today);
        Money available = balances.of(seller).available().min(TRANSFER_MAX);
        if (payee.isPayable(clock.instant()) && available.compareTo(settings.minimum()) >= 0)
            take(payee, available, true);
    }

    private Payout take(Payee payee, Money amount, boolean automatic) {
        Payout payout = new Payout(payee, amount, settings.approvalsNeeded(amount), automatic, clock.instant());
        ledger.postPayoutRequested(payout.id().value(), payee.seller(), amount);
        queue.add(payout);
        acts.write(payout, ActKind.REQUESTED, automatic ? null : payee.seller(), "");
        outbox.append(new PayoutRequested(payout.id()));
        return payout;
    }

    void cancel(Payout payout) {
        payout.cancel(clock.instant());
        ledger.postPayoutFailed(payout.id().value());
        acts.write(payout, ActKind.CANCELLED, payout.seller(), "");
    }
}
