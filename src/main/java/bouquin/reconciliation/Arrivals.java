package bouquin.reconciliation;

import bouquin.kernel.Money;
import bouquin.ledger.Ledger;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What has arrived at our bank. The news may overtake what was sent; then it waits for it. */
@Retried
@Transactional
@ApplicationScoped
class Arrivals {
    @PersistenceContext
    EntityManager em;

    @Inject
    Items items;

    @Inject
    Ledger ledger;

    void note(String provider, String payout, Instant at) {
        em.createNativeQuery("insert ignore into reconciliation_arrival values (?, ?, ?, false)")
                .setParameter(1, provider)
                .setParameter(2, payout)
                .setParameter(3, at)
                .executeUpdate();
    }

    void post(String provider) {
        List<?> waiting = em.createNativeQuery(
                        "select payout_id from reconciliation_arrival where provider = ? and not posted for update")
                .setParameter(1, provider)
                .getResultList();
        for (Object payout : waiting) post(provider, (String) payout);
    }

    private void post(String provider, String payout) {
        Optional<Money> sent = items.sent(provider, payout).filter(amount -> !amount.isZero());
        if (sent.isEmpty()) return;
        ledger.postProviderPayoutArrived(provider + ":" + payout, sent.get());
        em.createNativeQuery("update reconciliation_arrival set posted = true where provider = ? and payout_id = ?")
                .setParameter(1, provider)
                .setParameter(2, payout)
                .executeUpdate();
    }
}
