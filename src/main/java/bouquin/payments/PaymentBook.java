package bouquin.payments;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The payments and what goes back of them. */
@ApplicationScoped
class PaymentBook {
    private static final int BATCH = 100;

    @PersistenceContext
    EntityManager em;

    void add(Payment payment) {
        em.persist(payment);
    }

    void add(Repayment repayment) {
        em.persist(repayment);
    }

    /** @throws Rejected NOT_FOUND */
    Payment find(PaymentId id) {
        return found(em.find(Payment.class, id.value()));
    }

    /** @throws Rejected NOT_FOUND */
    Payment locked(PaymentId id) {
        return found(em.find(Payment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Payment> lockedIfOurs(PaymentId id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(em.find(Payment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The order's payments, the newest first. */
    List<Payment> ofOrder(String orderId) {
        return em.createQuery("select p from Payment p where p.orderId = :order order by p.id desc", Payment.class)
                .setParameter("order", orderId)
                .getResultList();
    }

    List<Payment> unopened(Instant begunBefore) {
        return em.createQuery(
                        "select p from Payment p where p.state = :intended and p.begunAt < :before order by p.begunAt",
                        Payment.class)
                .setParameter("intended", PaymentState.INTENDED)
                .setParameter("before", begunBefore)
                .setMaxResults(BATCH)
                .getResultList();
    }

    List<Payment> overdue(Instant now) {
        return em.createQuery(
                        "select p from Payment p where p.expiresAt <= :now and p.state in (:intended, :open) order by p.expiresAt",
                        Payment.class)
                .setParameter("now", now)
                .setParameter("intended", PaymentState.INTENDED)
                .setParameter("open", PaymentState.OPEN)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** @param payments at most 1,000 */
    Map<PaymentId, String> orders(Collection<PaymentId> payments) {
        if (payments.isEmpty()) return Map.of();
        List<?> rows = em.createQuery("select p.id, p.orderId from Payment p where p.id in :ids")
                .setParameter("ids", payments.stream().map(PaymentId::value).toList())
                .getResultList();
        Map<PaymentId, String> orders = new HashMap<>();
        for (Object row : rows) orders.put(new PaymentId((String) ((Object[]) row)[0]), (String) ((Object[]) row)[1]);
        return orders;
    }

    Optional<Repayment> repayment(String refundId) {
        return Optional.ofNullable(em.find(Repayment.class, refundId, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Repayment> unsent(Instant requestedBefore) {
        return em.createQuery(
                        "select r from Repayment r where r.sentAt is null and r.requestedAt < :before order by r.requestedAt",
                        Repayment.class)
                .setParameter("before", requestedBefore)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** What has gone back of the payment so far, or is on its way. */
    Money repaid(Payment payment) {
        Long sum = em.createQuery("select sum(r.amount) from Repayment r where r.paymentId = :payment", Long.class)
                .setParameter("payment", payment.id().value())
                .getSingleResult();
        return new Money(sum == null ? 0 : sum, payment.amount().currency());
    }

    private static Payment found(Payment payment) {
        if (payment == null) throw Rejected.notFound("notFound");
        return payment;
    }
}
