package bouquin.platform.outbox;

import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Deliveries that went wrong too often wait here until somebody has mended the cause. */
@Facade
public class Parking {
    private static final int SHOWN_MAX = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Transactions transactions;

    @Inject
    Relay relay;

    /** The oldest first, at most 100. */
    public List<ParkedDelivery> parked() {
        return em
                .createQuery("select d from Delivery d where d.attempts >= :max order by d.id", Delivery.class)
                .setParameter("max", Delivery.ATTEMPTS_MAX)
                .setMaxResults(SHOWN_MAX)
                .getResultList()
                .stream()
                .map(Delivery::view)
                .toList();
    }

    /** Sends a parked delivery on its way again, with all its attempts; one that is not parked stays as it is. */
    public void tryAgain(long id) {
        Delivery delivery = em.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || !delivery.parked()) return;
        delivery.again(clock.instant());
        transactions.afterCommit(() -> relay.wake(delivery.urgent()));
    }

    /** Whether a delivery has been due for so long that nobody seems to carry any. */
    public boolean stuckFor(Duration time) {
        Instant before = clock.instant().minus(time);
        return em.createQuery("select count(d) from Delivery d where d.nextAttemptAt < :before", Long.class)
                        .setParameter("before", before)
                        .getSingleResult()
                > 0;
    }
}
