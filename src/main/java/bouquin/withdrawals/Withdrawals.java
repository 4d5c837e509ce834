package bouquin.withdrawals;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderView;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.http.RateLimits;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The withdrawal function: statements are taken from anybody, and settled. */
@Facade
public class Withdrawals {
    private static final int PER_NETWORK_ADDRESS = 30, PER_EMAIL = 5, PER_SESSION = 120;

    @Inject
    Register register;

    @Inject
    Settlement settlement;

    @Inject
    Checkout checkout;

    @Inject
    RateLimits limits;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * Checks a statement and shows what would be said; keeps nothing, and doesn't look whether there is such an order.
     *
     * @throws Rejected INVALID with faults on {@code contract}, {@code name}, {@code email}
     */
    public WithdrawalView read(StateWithdrawal command) {
        return new Withdrawal(statement(command, own(command)), clock.instant()).view();
    }

    /**
     * Takes a statement. It is kept with its time before this returns; said again it is the first one. One's own order is
     * settled at once; what became of any other goes to its address, and the answer here is the same for all.
     *
     * @throws Rejected INVALID with faults on {@code contract}, {@code name}, {@code email}; NOT_FOUND for a line that
     *     one's order does not have; TOO_MANY
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public WithdrawalView state(StateWithdrawal command) {
        Optional<OrderView> own = transactions.inNew(() -> own(command));
        Statement statement = statement(command, own);
        limit(command, statement);
        WithdrawalId id = transactions.inNew(() -> kept(statement).id());
        if (own.isPresent()) settlement.settle(id);
        WithdrawalView view = transactions.inNew(() -> register.get(id).view());
        return own.isPresent() ? view : view.untold();
    }

    /**
     * The same for an order of the visitor's own.
     *
     * @throws Rejected NOT_FOUND when it isn't theirs; CONFLICT with the reason when nothing of it can be withdrawn from
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public WithdrawalView withdraw(StateWithdrawal command) {
        OrderId order = OrderId.parse(command.contract());
        if (transactions
                .inNew(() -> checkout.ownOrder(order, command.visitor()))
                .isEmpty()) throw Rejected.notFound("checkout.notYours");
        return state(command).orRefused();
    }

    /** The receipt of a statement; the buyer and admins also see what became of it. @throws Rejected NOT_FOUND */
    public WithdrawalView receipt(WithdrawalId id, Visitor visitor) {
        Withdrawal withdrawal = register.get(id);
        boolean buyer = withdrawal.order() != null
                && checkout.ownOrder(withdrawal.order(), visitor).isPresent();
        return buyer || visitor.is(Role.ADMIN)
                ? withdrawal.view()
                : withdrawal.view().untold();
    }

    /** The same for components that tell the buyer about it. */
    public WithdrawalView receipt(WithdrawalId id) {
        return register.get(id).view();
    }

    /** What was stated about an order, the newest first; nothing for one that isn't the visitor's. */
    public List<WithdrawalView> of(OrderId order, Visitor visitor) {
        if (checkout.ownOrder(order, visitor).isEmpty() && !visitor.is(Role.ADMIN)) return List.of();
        return register.of(order).stream().map(Withdrawal::view).toList();
    }

    /** All statements, the newest first. @throws Rejected FORBIDDEN unless the visitor is an admin */
    public Page<WithdrawalView> all(Visitor admin, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return register.all(cursor, limit).map(Withdrawal::view);
    }

    private Optional<OrderView> own(StateWithdrawal command) {
        return checkout.ownOrder(OrderId.typed(command.contract()), command.visitor());
    }

    private static Statement statement(StateWithdrawal command, Optional<OrderView> own) {
        return own.map(order -> Statement.own(command, order)).orElseGet(() -> Statement.of(command));
    }

    private void limit(StateWithdrawal command, Statement statement) {
        if (statement.own()) {
            limits.take("withdrawal:" + command.visitor().sessionId(), PER_SESSION, Duration.ofHours(1));
            return;
        }
        limits.take("withdrawal:" + command.address(), PER_NETWORK_ADDRESS, Duration.ofHours(1));
        limits.take("withdrawal:" + statement.email(), PER_EMAIL, Duration.ofHours(1));
    }

    private Withdrawal kept(Statement statement) {
        Optional<Withdrawal> first = register.stated(statement.key());
        Withdrawal withdrawal = first.orElseGet(() -> new Withdrawal(statement, clock.instant()));
        if (first.isEmpty()) register.add(withdrawal);
        if (withdrawal.isOpen()) outbox.append(new WithdrawalStated(withdrawal.id()));
        return withdrawal;
    }
}
