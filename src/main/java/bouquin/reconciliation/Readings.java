package bouquin.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;

/** How far each book was read. */
@ApplicationScoped
class Readings {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Takes the provider's turn until the transaction ends. */
    void take(String provider) {
        em.createNativeQuery("insert into reconciliation_reading (provider, provider_to, ledger_to) values (?, ?, ?)"
                        + " on duplicate key update provider_to = provider_to")
                .setParameter(1, provider)
                .setParameter(2, Instant.EPOCH)
                .setParameter(3, Instant.EPOCH)
                .executeUpdate();
    }

    Instant to(String provider, Item.Side side) {
        take(provider);
        Object to = em.createNativeQuery(
                        "select " + column(side) + " from reconciliation_reading where provider = ? for update")
                .setParameter(1, provider)
                .getSingleResult();
        return ((Timestamp) to).toInstant();
    }

    void to(String provider, Item.Side side, Instant time) {
        em.createNativeQuery("update reconciliation_reading set " + column(side) + " = ? where provider = ? and "
                        + column(side) + " < ?")
                .setParameter(1, time)
                .setParameter(2, provider)
                .setParameter(3, time)
                .executeUpdate();
    }

    void whole(String provider) {
        mark("read_at", provider);
    }

    void failed(String provider) {
        take(provider);
        mark("failed_at", provider);
    }

    private void mark(String column, String provider) {
        em.createNativeQuery("update reconciliation_reading set " + column + " = ? where provider = ?")
                .setParameter(1, clock.instant())
                .setParameter(2, provider)
                .executeUpdate();
    }

    private static String column(Item.Side side) {
        return side == Item.Side.PROVIDER ? "provider_to" : "ledger_to";
    }
}
