package bouquin.withdrawals;

import bouquin.checkout.OrderId;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where statements are kept. */
@ApplicationScoped
class Register {
    @PersistenceContext
    EntityManager em;

    void add(Withdrawal withdrawal) {
        em.persist(withdrawal);
        em.flush();
    }

    /** @throws Rejected NOT_FOUND */
    Withdrawal get(WithdrawalId id) {
        return found(em.find(Withdrawal.class, id.value()));
    }

    Withdrawal locked(WithdrawalId id) {
        return found(em.find(Withdrawal.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Withdrawal> stated(String key) {
        return em.createQuery("select w from Withdrawal w where w.key = :key", Withdrawal.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<Withdrawal> of(OrderId order) {
        return em.createQuery(
                        "select w from Withdrawal w where w.orderId = :order order by w.id desc", Withdrawal.class)
                .setParameter("order", order.value())
                .setMaxResults(50)
                .getResultList();
    }

    /** The newest first. */
    Page<Withdrawal> all(String cursor, int limit) {
        List<Withdrawal> found = em.createQuery(
                        "select w from Withdrawal w where :cursor is null or w.id < :cursor order by w.id desc",
                        Withdrawal.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        String next = found.size() > limit ? found.get(limit - 1).id().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }

    private static Withdrawal found(Withdrawal withdrawal) {
        if (withdrawal == null) throw Rejected.notFound("notFound");
        return withdrawal;
    }
}
