package bouquin.notifications;

import bouquin.platform.outbox.Handles;
import bouquin.withdrawals.WithdrawalSettled;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever withdrew what is paid back, and why not. */
@ApplicationScoped
class WhenWithdrawalSettled implements Handles<WithdrawalSettled> {
    @Inject
    Withdrawals withdrawals;

    @Inject
    WithdrawalLetters letters;

    @Override
    public Class<WithdrawalSettled> event() {
        return WithdrawalSettled.class;
    }

    @Override
    public void handle(WithdrawalSettled event) {
        letters.settled(withdrawals.receipt(event.withdrawal()));
    }
}
