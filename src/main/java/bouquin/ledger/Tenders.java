package bouquin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How orders were paid that were not paid in money alone; the others have no row here. */
@ApplicationScoped
class Tenders {
    @PersistenceContext
    EntityManager em;

    void paid(String orderId, long card) {
        add(new Tender(orderId, card));
    }

    /** How much of an amount that goes back the provider can send: all, unless store credit had paid for a part. */
    long ofCard(String orderId, long amount) {
        Tender tender = find(orderId);
        return tender == null ? amount : tender.ofCard(amount);
    }

    void goes(String orderId, long amount) {
        Tender tender = find(orderId);
        if (tender != null) tender.goes(amount);
    }

    void add(Tender tender) {
        em.persist(tender);
    }

    /** Read without a lock: whoever moves an order's money holds the lock of its lines, and of the purses, before. */
    Tender find(String orderId) {
        return em.find(Tender.class, orderId);
    }
}
