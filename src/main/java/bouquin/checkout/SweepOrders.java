package bouquin.checkout;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends orders that nobody paid, and forgets carts of 90 days. */
@ApplicationScoped
class SweepOrders implements Recurring {
    private static final Logger LOG = Logger.getLogger(SweepOrders.class.getName());
    private static final Duration CARTS = Duration.ofDays(90);

    @Inject
    Orders orders;

    @Inject
    UnpaidOrders unpaidOrders;

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
        expireUnpaid(now);
        transactions.inNew(() -> carts.forget(now.minus(CARTS)));
    }

    private void expireUnpaid(Instant now) {
        Instant since = now.minus(settings.expiry()), after = Instant.EPOCH;
        List<Order> late = waiting(after, since);
        while (!late.isEmpty()) {
            for (Order order : late) expire(order.id(), now);
            after = late.get(late.size() - 1).placedAt();
            late = waiting(after, since);
        }
    }

    private List<Order> waiting(Instant after, Instant since) {
        return transactions.inNew(() -> orders.waiting(after, since));
    }

    private void expire(OrderId id, Instant now) {
        try {
            unpaidOrders.sweep(id, now);
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Can't end order " + id, failed);
        }
    }
}
