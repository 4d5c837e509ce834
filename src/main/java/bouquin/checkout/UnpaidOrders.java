package bouquin.checkout;

import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Ends an order that nobody paid, in a transaction of its own; what it kept for itself is there for others again. */
@Retried
@Transactional
@ApplicationScoped
class UnpaidOrders {
    @Inject
    Orders orders;

    @Inject
    Till till;

    @Inject
    Unpaid unpaid;

    /** Unless its payment may take longer than that. */
    void sweep(OrderId id, Instant now) {
        if (!till.waits(orders.locked(id), now)) expire(id);
    }

    void expire(OrderId id) {
        unpaid.lapse(orders.locked(id));
    }
}
