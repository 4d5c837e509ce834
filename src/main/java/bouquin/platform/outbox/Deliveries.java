package bouquin.platform.outbox;

import bouquin.platform.json.Json;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The deliveries that wait, and the transaction that runs one. */
@ApplicationScoped
class Deliveries {
    @PersistenceContext
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    Clock clock;

    /** In a transaction: outside one, the carrier's whole life would share one entity manager, and lose it with the first commit. */
    @Transactional
    List<Long> due(boolean urgent, int max) {
        List<?> ids = em.createNativeQuery("select id from platform_delivery where urgent = ? and next_attempt_at <= ?"
                        + " order by next_attempt_at, id limit " + max)
                .setParameter(1, urgent)
                .setParameter(2, clock.instant())
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Runs one delivery and removes it, in one transaction. Another relay may have it already: then nothing happens. */
    @Retried
    @Transactional
    void run(long id) {
        List<?> rows = em.createNativeQuery(
                        "select handler, payload from platform_delivery where id = ? for update skip locked")
                .setParameter(1, id)
                .getResultList();
        if (rows.isEmpty()) return;
        Object[] row = (Object[]) rows.get(0);
        deliver(handlers.named((String) row[0]), (String) row[1]);
        em.createNativeQuery("delete from platform_delivery where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Transactional
    void failed(long id, String error) {
        Delivery delivery = locked(id);
        if (delivery != null) delivery.failed(clock.instant(), error);
    }

    private Delivery locked(long id) {
        List<?> rows = em.createNativeQuery(
                        "select * from platform_delivery where id = ? for update skip locked", Delivery.class)
                .setParameter(1, id)
                .getResultList();
        return rows.isEmpty() ? null : (Delivery) rows.get(0);
    }

    private static <E extends bouquin.kernel.DomainEvent> void deliver(Handles<E> handler, String payload) {
        handler.handle(Json.read(payload, handler.event()));
    }
}
