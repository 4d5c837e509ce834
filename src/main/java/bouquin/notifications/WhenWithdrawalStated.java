package bouquin.notifications;

import bouquin.platform.outbox.Handles;
import bouquin.withdrawals.WithdrawalStated;
import bouquin.withdrawals.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Acknowledges a statement of withdrawal; once, however often it is stated. */
@ApplicationScoped
class WhenWithdrawalStated implements Handles<WithdrawalStated> {
    @Inject
    Withdrawals withdrawals;

    @Inject
    WithdrawalLetters letters;

    @Override
    public Class<WithdrawalStated> event() {
        return WithdrawalStated.class;
    }

    @Override
    public void handle(WithdrawalStated event) {
        letters.receipt(withdrawals.receipt(event.withdrawal()));
    }
}
