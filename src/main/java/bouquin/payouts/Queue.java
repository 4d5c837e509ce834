package bouquin.payouts;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where payouts are kept. */
@ApplicationScoped
class Queue {
    @PersistenceContext
    EntityManager em;

    @Inject
    Payees payees;

    void add(Payout payout) {
        em.persist(payout);
    }

    /** @throws Rejected NOT_FOUND */
    Payout get(PayoutId id) {
        return find(id.value()).orElseThrow(() -> Rejected.notFound("notFound"));
    }

    Optional<Payout> find(String id) {
        return Optional.ofNullable(em.find(Payout.class, id));
    }

    /** With its payee's row locked first, as everywhere. @throws Rejected NOT_FOUND */
    Payout locked(PayoutId id) {
        payees.locked(seller(id).orElseThrow(() -> Rejected.notFound("notFound")));
        return em.find(Payout.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of which seller; read apart, so that the payout itself is first read under its lock. */
    Optional<String> seller(PayoutId id) {
        return em.createQuery("select p.seller from Payout p where p.id = :id", String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    Page<Payout> ofSeller(String seller, String cursor, int limit) {
        return page(
                em.createQuery(
                                "select p from Payout p where p.seller = :seller and (:cursor is null or p.id < :cursor)"
                                        + " order by p.id desc",
                                Payout.class)
                        .setParameter("seller", seller)
                        .setParameter("cursor", cursor)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit);
    }

    /** The oldest first while they wait for somebody, the newest first once they are over. */
    Page<Payout> in(Collection<PayoutState> states, boolean oldestFirst, String cursor, int limit) {
        return page(
                em.createQuery(
                                "select p from Payout p where p.state in :states and (:cursor is null or p.id "
                                        + (oldestFirst ? "> :cursor) order by p.id" : "< :cursor) order by p.id desc"),
                                Payout.class)
                        .setParameter("states", states)
                        .setParameter("cursor", cursor)
                        .setMaxResults(limit + 1)
                        .getResultList(),
                limit);
    }

    /** Sellers of the payouts that may go to the bank, in the order of their locks. */
    List<String> sellersOfApproved() {
        return em.createQuery(
                        "select distinct p.seller from Payout p where p.state = :approved order by p.seller",
                        String.class)
                .setParameter("approved", PayoutState.APPROVED)
                .getResultList();
    }

    List<Payout> approvedLocked(Collection<String> sellers, int max) {
        return em.createQuery(
                        "select p from Payout p where p.state = :approved and p.seller in :sellers order by p.id",
                        Payout.class)
                .setParameter("approved", PayoutState.APPROVED)
                .setParameter("sellers", sellers)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(max)
                .getResultList();
    }

    /** The sum of what is at the bank and not ended. */
    Money atTheBank() {
        Long cents = em.createQuery("select sum(p.amount) from Payout p where p.state = :sent", Long.class)
                .setParameter("sent", PayoutState.SENT)
                .getSingleResult();
        return Money.eur(cents == null ? 0 : cents);
    }

    List<Payout> inBatch(String batch) {
        return em.createQuery("select p from Payout p where p.batchId = :batch order by p.id", Payout.class)
                .setParameter("batch", batch)
                .getResultList();
    }

    private static Page<Payout> page(List<Payout> found, int limit) {
        String next = found.size() > limit ? found.get(limit - 1).id().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }
}
