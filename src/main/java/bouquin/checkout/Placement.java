package bouquin.checkout;

import bouquin.identity.Identity;
import bouquin.identity.SessionView;
import bouquin.identity.Visitor;
import bouquin.platform.http.Idempotency;
import bouquin.platform.http.RateLimits;
import bouquin.platform.json.Json;
import bouquin.platform.outbox.Outbox;
import bouquin.promotions.Reduction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Places orders: what is asked is checked, written down and announced in one transaction, once per key. */
@ApplicationScoped
class Placement {
    private static final int ORDERS_PER_HOUR = 60;

    @Inject
    Idempotency idempotency;

    @Inject
    Identity identity;

    @Inject
    Buyers buyers;

    @Inject
    FreeOrders freeOrders;

    @Inject
    Offers offers;

    @Inject
    Orders orders;

    @Inject
    Carts carts;

    @Inject
    Reserves reserves;

    @Inject
    Evidences evidences;

    @Inject
    Till till;

    @Inject
    Fulfilment fulfilment;

    @Inject
    RateLimits limits;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** An order's id, and the session that was opened for its buyer, if one was. */
    record Placed(OrderId id, SessionView access) {}

    /** @param tax how the business is taxed that orders; it was asked for before, because nobody is asked in a transaction */
    Placed place(PlaceOrder command, TaxAnswer tax) {
        AtomicReference<SessionView> access = new AtomicReference<>();
        String id = idempotency
                .once(scope(command), command.key(), body(command), () -> {
                    reserves.lock(command);
                    Order order = order(withSession(command, access), tax);
                    return new Idempotency.Answer(201, order.id().value());
                })
                .json();
        return new Placed(new OrderId(id), access.get());
    }

    private Order order(PlaceOrder sent, TaxAnswer tax) {
        PlaceOrder command = freeOrders.completed(sent);
        Buyer buyer = buyers.of(command, tax);
        List<Offer> listed = offers.offers(command.listings(), buyer);
        if (!command.again()) offers.refuseWhatIsHeld(listed, buyer);
        limits.take("order:" + buyer.email(), ORDERS_PER_HOUR, Duration.ofHours(1));
        Order order = priced(command, buyer, listed);
        if (!sent.waiver().given()) order.withoutWaiver();
        orders.add(order);
        if (command.credit()) reserves.holdCredit(order);
        evidences.note(order, command.network(), tax);
        carts.remove(command.visitor(), command.listings());
        outbox.append(new OrderPlaced(order.id()));
        if (order.due().isZero()) fulfilment.fulfilWithoutMoney(order);
        else till.begin(order, command.provider());
        return order;
    }

    private Order priced(PlaceOrder command, Buyer buyer, List<Offer> listed) {
        OrderId id = OrderId.next();
        Reduction reduction = reserves.use(id, command, buyer, listed);
        List<Offer> offered = offers.priced(listed, reduction, buyer.country(), buyer.reverseCharge());
        Order order = new Order(id, buyer, offered, clock.instant());
        if (reduction != null) order.usedCoupon(reduction.code());
        return order;
    }

    private PlaceOrder withSession(PlaceOrder command, AtomicReference<SessionView> access) {
        if (command.visitor().sessionId() != null) return command;
        SessionView opened = identity.guestSession();
        access.set(opened);
        return command.by(identity.visitor(opened.token()));
    }

    /** Keys belong to an account or a session; those of guests without one, to the address that they give. */
    private static String scope(PlaceOrder command) {
        Visitor visitor = command.visitor();
        if (visitor.signedIn()) return "order:account:" + visitor.account();
        if (visitor.sessionId() != null) return "order:session:" + visitor.sessionId();
        byte[] email = String.valueOf(command.email()).getBytes(StandardCharsets.UTF_8);
        return "order:guest:" + UUID.nameUUIDFromBytes(email);
    }

    private static String body(PlaceOrder command) {
        return Json.write(command.asSaid());
    }
}
