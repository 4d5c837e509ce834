package bouquin.checkout;

import bouquin.kernel.Id;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where orders and their refunds are kept. */
@ApplicationScoped
class Orders {
    @PersistenceContext
    EntityManager em;

    void add(Order order) {
        em.persist(order);
    }

    void add(Refund refund) {
        em.persist(refund);
    }

    /** @throws Rejected NOT_FOUND */
    Order get(OrderId id) {
        return found(em.find(Order.class, id.value()));
    }

    Optional<Order> find(OrderId id) {
        return Id.fits(id.value()) ? Optional.ofNullable(em.find(Order.class, id.value())) : Optional.empty();
    }

    /**
     * The order with its rows locked: whoever changes it waits for others who do. Its lines come with it by the same locking
     * read: an ordinary one would fix the transaction's view of the sellers' accounts, which others change meanwhile.
     */
    Order locked(OrderId id) {
        return em.createQuery(
                        "select o from CheckoutOrder o join fetch o.lines l where o.id = :id order by l.line",
                        Order.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("notFound"));
    }

    Optional<OrderLine> lineOf(LicenceId licence) {
        return em.createQuery("select l from OrderLine l where l.licenceId = :licence", OrderLine.class)
                .setParameter("licence", licence.value())
                .getResultStream()
                .findFirst();
    }

    Map<String, String> titles(Collection<String> orderIds) {
        Map<String, String> titles = new HashMap<>();
        if (!orderIds.isEmpty())
            em.createQuery("select l from OrderLine l where l.order.id in :orders", OrderLine.class)
                    .setParameter("orders", orderIds)
                    .getResultList()
                    .forEach(line -> titles.put(line.order().id().value() + "/" + line.line(), line.title()));
        return titles;
    }

    Optional<Refund> refund(String id) {
        return Optional.ofNullable(em.find(Refund.class, id));
    }

    List<Refund> refundsOf(OrderId order) {
        return em.createQuery("select r from CheckoutRefund r where r.orderId = :order order by r.id", Refund.class)
                .setParameter("order", order.value())
                .getResultList();
    }

    /** All orders, the newest first. */
    Page<Order> all(String cursor, int limit) {
        return page(
                em.createQuery(
                        "select o from CheckoutOrder o where (:cursor is null or o.id < :cursor) order by o.id desc",
                        Order.class),
                cursor,
                limit);
    }

    List<Order> unclaimedOf(String email) {
        return em.createQuery(
                        "select o from CheckoutOrder o where o.email = :email and o.accountId is null", Order.class)
                .setParameter("email", email)
                .getResultList();
    }

    /** Orders that were placed after the one time and before the other and wait for money, the oldest first, at most 200. */
    List<Order> waiting(Instant after, Instant then) {
        return em.createQuery(
                        "select o from CheckoutOrder o where o.state in :states and o.placedAt < :then and o.placedAt > :after order by o.placedAt",
                        Order.class)
                .setParameter("states", List.of(OrderState.PLACED, OrderState.FAILED))
                .setParameter("after", after)
                .setParameter("then", then)
                .setMaxResults(200)
                .getResultList();
    }

    private static Page<Order> page(TypedQuery<Order> query, String cursor, int limit) {
        List<Order> found =
                query.setParameter("cursor", cursor).setMaxResults(limit + 1).getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }

    private static Order found(Order order) {
        if (order == null) throw Rejected.notFound("notFound");
        return order;
    }
}
