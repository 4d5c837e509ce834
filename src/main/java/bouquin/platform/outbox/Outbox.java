package bouquin.platform.outbox;

import bouquin.kernel.DomainEvent;
import bouquin.platform.json.Json;
import bouquin.platform.persistence.Rows;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
        List<Handles<?>> hearers = handlers.of(event);
        if (hearers.isEmpty()) return;
        String payload = Json.write(event);
        Instant now = clock.instant();
        Rows.insert(
                em,
                "platform_delivery (handler, payload, urgent, attempts, appended_at, next_attempt_at)",
                hearers.stream()
                        .<List<?>>map(hearer -> List.of(hearer.name(), payload, hearer.urgent(), 0, now, now))
                        .toList());
        transactions.afterCommit(() -> hearers.forEach(hearer -> relay.wake(hearer.urgent())));
    }
}
