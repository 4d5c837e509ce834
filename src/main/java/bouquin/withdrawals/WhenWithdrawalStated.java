package bouquin.withdrawals;

import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A statement is settled, also when the server died right after it was received. */
@ApplicationScoped
class WhenWithdrawalStated implements Handles<WithdrawalStated> {
    @Inject
    Settlement settlement;

    @Override
    public Class<WithdrawalStated> event() {
        return WithdrawalStated.class;
    }

    @Override
    public void handle(WithdrawalStated event) {
        settlement.settle(event.withdrawal());
    }
}
