package bouquin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The sold order lines. */
@ApplicationScoped
class Sales {
    @PersistenceContext
    EntityManager em;

    void add(Sale sale) {
        em.persist(sale);
    }

    /** The locked line, null when it moved no money. */
    Sale find(String orderId, int line) {
        return em.find(Sale.class, Sale.key(orderId, line), LockModeType.PESSIMISTIC_WRITE);
    }

    /** @throws IllegalStateException when no purchase with this line was posted */
    Sale locked(String orderId, int line) {
        Sale sale = find(orderId, line);
        if (sale == null) throw new IllegalStateException("Nothing was sold as " + Sale.key(orderId, line));
        return sale;
    }

    /** All lines of the order, in ascending order of their keys. */
    List<Sale> lockedOf(String orderId) {
        return em.createQuery("select s from LedgerSale s where s.orderId = :order order by s.key", Sale.class)
                .setParameter("order", orderId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** One of the lines that the refund was about; they all share order, provider and currency. */
    Sale refunded(String refundId) {
        Object key = em.createNativeQuery(
                        "select min(l.about) from ledger_entry e join ledger_line l on l.entry_id = e.id"
                                + " where e.kind = 'REFUND' and e.business_key = ?")
                .setParameter(1, refundId)
                .getSingleResult();
        return em.find(Sale.class, key);
    }

    /** Found by their order: a search by the dispute would lock gaps into which other disputes want to write. */
    List<Sale> disputed(Dispute dispute) {
        CardDispute opened = dispute.asOpened();
        return lockedOf(opened.orderId()).stream()
                .filter(sale -> opened.disputeId().equals(sale.disputeId()))
                .toList();
    }

    /** Lines whose hold is over, without any dispute, the oldest first. */
    List<Sale> due(Instant now, int max) {
        return em.createQuery(
                        "select s from LedgerSale s where s.releasedAt is null and s.dueAt <= :now"
                                + " and s.heldBecause is null and s.disputeId is null order by s.dueAt",
                        Sale.class)
                .setParameter("now", now)
                .setMaxResults(max)
                .getResultList();
    }
}
