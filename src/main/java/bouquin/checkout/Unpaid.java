package bouquin.checkout;

import bouquin.catalog.ListingId;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.payments.Payments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Orders that nobody has paid end when their time is over, or when their buyer thinks again. */
@ApplicationScoped
class Unpaid {
    @Inject
    Orders orders;

    @Inject
    Reserves reserves;

    @Inject
    Carts carts;

    @Inject
    Payments payments;

    @Inject
    Clock clock;

    /** Its time is over. */
    void lapse(Order order) {
        end(order);
    }

    /**
     * The buyer doesn't want it any more: its payment is closed, and what was ordered lies in the cart again.
     *
     * @throws Rejected CONFLICT {@code checkout.cancel.notPayable} when it doesn't wait for money
     */
    Order cancel(OrderId id, Visitor buyer) {
        Order order = orders.locked(id);
        if (!order.state().payable()) throw Rejected.conflict("checkout.cancel.notPayable");
        if (order.payment() != null) payments.abandon(order.payment());
        end(order);
        order.cancelled(clock.instant());
        restore(order, buyer);
        return order;
    }

    /** What it kept for itself is there for others again. */
    private void end(Order order) {
        if (order.expire()) reserves.letGo(order);
    }

    private void restore(Order order, Visitor buyer) {
        for (OrderLine line : order.lines()) {
            ListingId listing = line.listing();
            if (carts.of(buyer).size() < Checkout.LINES_MAX) carts.add(buyer, listing);
        }
    }
}
