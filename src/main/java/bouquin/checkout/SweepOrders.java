package bouquin.checkout;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Ends orders that nobody paid, and forgets carts of 90 days. */
@ApplicationScoped
class SweepOrders implements Recurring {
    private static final Duration CARTS = Duration.ofDays(90);

    @Inject
    Orders orders;

    @Inject
    Carts carts;

    @Inject
    CheckoutSettings settings;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "checkout.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        for (OrderId order : unpaid(now.minus(settings.expiry()))) expire(order);
        transactions.inNew(() -> carts.forget(now.minus(CARTS)));
    }

    private List<OrderId> unpaid(Instant since) {
        return transactions.inNew(
                () -> orders.waitingSince(since).stream().map(Order::id).toList());
    }

    private void expire(OrderId id) {
        transactions.inNew(() -> {
            Order order = orders.locked(id);
            order.expire();
            return order;
        });
    }
}
