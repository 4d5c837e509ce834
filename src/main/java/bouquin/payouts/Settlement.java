package bouquin.payouts;

import bouquin.ledger.Ledger;
import bouquin.payouts.Notice.What;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Ends payouts as the bank says, each once; whatever doesn't fit is told apart and changes nothing. */
@ApplicationScoped
class Settlement {
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

    /** @param id null when the bank speaks of none of ours */
    ReturnOutcome settle(PayoutId id, Notice notice, String code) {
        if (notice.what() == What.OTHER) return ReturnOutcome.OTHER;
        if (id == null) return notice.endToEnd().isEmpty() ? ReturnOutcome.OTHER : ReturnOutcome.UNKNOWN;
        Payout payout = queue.locked(id);
        if (!notice.speaksOf(payout.amount())) return ReturnOutcome.DIFFERS;
        PayoutState state = payout.state();
        boolean sent = state == PayoutState.SENT, back = state == PayoutState.RETURNED;
        return switch (notice.what()) {
            case PAID -> sent ? paid(payout) : already(state == PayoutState.PAID || back);
            case REJECTED -> sent ? failed(payout, code) : already(state == PayoutState.FAILED);
            case RETURNED -> sent || state == PayoutState.PAID ? returned(payout, code) : already(back);
            case OTHER -> ReturnOutcome.OTHER;
        };
    }

    private ReturnOutcome paid(Payout payout) {
        pay(payout);
        outbox.append(new PayoutPaid(payout.id()));
        return ReturnOutcome.APPLIED;
    }

    private void pay(Payout payout) {
        payout.paid(clock.instant());
        ledger.postPayoutConfirmed(payout.id().value());
        acts.write(payout, ActKind.PAID, null, "");
    }

    private ReturnOutcome failed(Payout payout, String code) {
        payout.failed(code, clock.instant());
        ledger.postPayoutFailed(payout.id().value());
        acts.write(payout, ActKind.FAILED, null, code);
        outbox.append(new PayoutUnpaid(payout.id()));
        return ReturnOutcome.APPLIED;
    }

    /** What comes back was paid before, even when the statement of that day arrives later. */
    private ReturnOutcome returned(Payout payout, String code) {
        if (payout.state() == PayoutState.SENT) pay(payout);
        payout.returned(code, clock.instant());
        ledger.postPayoutReturned(payout.id().value());
        acts.write(payout, ActKind.RETURNED, null, code);
        outbox.append(new PayoutUnpaid(payout.id()));
        return ReturnOutcome.APPLIED;
    }

    private static ReturnOutcome already(boolean ended) {
        return ended ? ReturnOutcome.ALREADY : ReturnOutcome.REFUSED;
    }
}
