package bouquin.platform.outbox;

import bouquin.kernel.DomainEvent;
import bouquin.platform.json.Json;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Where facts are put in the transaction that makes them true. */
@ApplicationScoped
public class Outbox {
    @PersistenceContext
    EntityManager em;

    @Inject
    Handlers handlers;

    @Inject
    Clock clock;

    @Inject
    Transactions transactions;

    @Inject
    Relay relay;

    /** Stores one delivery for each handler of the event; needs a running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(DomainEvent event) {
        String payload = Json.write(event);
        for (Handles<?> handler : handlers.of(event)) {
            em.persist(new Delivery(handler, payload, clock.instant()));
            transactions.afterCommit(() -> relay.wake(handler.urgent()));
        }
    }
}
