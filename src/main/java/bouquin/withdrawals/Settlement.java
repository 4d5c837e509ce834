package bouquin.withdrawals;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderView;
import bouquin.checkout.WithdrawOrder;
import bouquin.kernel.Rejected;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Settles statements: accepted with the money in one transaction, or refused in another one. Doing it again, also after
 * a crash between the two, changes nothing.
 */
@ApplicationScoped
class Settlement {
    @Inject
    Register register;

    @Inject
    Checkout checkout;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    void settle(WithdrawalId id) {
        try {
            transactions.inNew(() -> accept(register.locked(id)));
        } catch (Rejected refusal) {
            transactions.inNew(() -> refuse(register.locked(id), refusal));
        }
    }

    private Withdrawal accept(Withdrawal withdrawal) {
        if (!withdrawal.isOpen()) return withdrawal;
        Optional<OrderId> order = order(withdrawal);
        if (order.isEmpty()) withdrawal.fitsNoOrder(clock.instant());
        else {
            WithdrawOrder command = new WithdrawOrder(order.get(), withdrawal.linesNamed(), withdrawal.statedAt());
            withdrawal.settle(checkout.withdraw(command), clock.instant());
            withdrawal.matches(order.get());
        }
        return told(withdrawal);
    }

    private Withdrawal refuse(Withdrawal withdrawal, Rejected refusal) {
        if (!withdrawal.isOpen() || !withdrawal.refuse(refusal, clock.instant())) return withdrawal;
        order(withdrawal).ifPresent(withdrawal::matches);
        return told(withdrawal);
    }

    /** Whoever is not known to be the buyer has to name the number and the address of the order. */
    private Optional<OrderId> order(Withdrawal withdrawal) {
        if (withdrawal.order() != null) return Optional.of(withdrawal.order());
        return checkout.placedBy(OrderId.typed(withdrawal.contract()), withdrawal.email())
                .map(OrderView::id);
    }

    private Withdrawal told(Withdrawal withdrawal) {
        outbox.append(new WithdrawalSettled(withdrawal.id()));
        return withdrawal;
    }
}
