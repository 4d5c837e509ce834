package bouquin.checkout;

import bouquin.kernel.Rejected;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.Payments;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Asks for money. The payment is intended in the order's own transaction and opened at the provider after it, so that a
 * crash in between leaves an order whose payment a job, or its buyer, opens later.
 */
@ApplicationScoped
class Till {
    private static final Logger LOG = Logger.getLogger(Till.class.getName());

    @Inject
    Orders orders;

    @Inject
    Reserves reserves;

    @Inject
    Payments payments;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Transactions transactions;

    /**
     * Intends the order's payment, in the caller's transaction.
     *
     * @param provider the one that the buyer chose; null for the first that is open
     */
    void begin(Order order, String provider) {
        String landing = baseUrl.of("/" + order.locale() + "/orders/" + order.id());
        String description = "Bouquin " + order.id();
        order.awaits(payments.begin(new BeginPayment(
                        order.id().value(), order.due(), description, order.locale(), landing, provider))
                .id());
    }

    /** Opens the payment at the provider, a new one after a decline. Outside any transaction. */
    void open(OrderId id) {
        transactions.inNew(() -> toOpen(orders.locked(id))).ifPresent(payments::open);
    }

    /** The same for an order that was just placed: when the provider can't be reached now, a job or its buyer tries later. */
    void tryToOpen(OrderId id) {
        try {
            waiting(id).ifPresent(payments::open);
        } catch (RuntimeException unreachable) {
            LOG.log(Level.WARNING, "The payment of order " + id + " can't be opened yet", unreachable);
        }
    }

    /** Asks the provider about an order that waits for its money; what it answers comes as an event. */
    void refresh(OrderId id) {
        waiting(id).ifPresent(payments::refresh);
    }

    /** Whether its payment may take longer than orders usually have: a bank transfer takes days. */
    boolean waits(Order order, Instant now) {
        return order.state() == OrderState.PLACED
                && order.payment() != null
                && payments.view(order.payment()).expiresAt().isAfter(now);
    }

    /** Until when an order waits that usually would until then. */
    Instant until(Order order, Instant usual) {
        return waits(order, usual) ? payments.view(order.payment()).expiresAt() : usual;
    }

    /** Where to pay, null while nothing is asked for or the payment is not open yet. */
    String url(Order order) {
        boolean waits = order.state() == OrderState.PLACED && order.payment() != null;
        return waits ? payments.view(order.payment()).url() : null;
    }

    private Optional<PaymentId> waiting(OrderId id) {
        return transactions.inNew(() -> Optional.of(orders.get(id))
                .filter(order -> order.state() == OrderState.PLACED)
                .map(Order::payment));
    }

    private String sameAsBefore(Order order) {
        String before = payments.view(order.payment()).provider();
        return payments.open().contains(before) ? before : null;
    }

    private Optional<PaymentId> toOpen(Order order) {
        if (!order.state().payable()) throw Rejected.conflict("checkout.notPayable");
        if (order.state() == OrderState.FAILED) {
            reserves.takeAgain(order);
            begin(order, sameAsBefore(order));
        }
        return Optional.of(order.payment());
    }
}
