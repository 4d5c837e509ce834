package bouquin.payments;

import bouquin.kernel.Rejected;
import bouquin.platform.crash.CrashPoint;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every event that a provider reported, once, with what came of it: the event's row and its effect are one transaction. */
@Retried
@Transactional
@ApplicationScoped
class Inbox {
    static final String NO_EFFECT = "no effect";

    @PersistenceContext
    EntityManager em;

    @Inject
    PaymentBook book;

    @Inject
    Effects effects;

    @Inject
    Clock clock;

    /** @return whether it came for the first time */
    boolean accept(String provider, ProviderEvent event) {
        Payment payment = book.lockedIfOurs(event.payment()).orElse(null);
        if (!keep(provider, event, payment)) return false;
        effect(provider, event, effects.of(provider, payment, event));
        CrashPoint.at("event.kept");
        return true;
    }

    /** Takes a kept event once more; what it did before stays said, unless it does something now. */
    void again(String provider, ProviderEvent event) {
        String before = before(provider, event.id());
        Payment payment = book.lockedIfOurs(event.payment()).orElse(null);
        if (before.equals(Effects.DISPUTED)) return;
        String now = effects.of(provider, payment, event);
        if (before.startsWith(NO_EFFECT) || !now.startsWith(NO_EFFECT)) effect(provider, event, now);
    }

    /** How far the provider was polled. */
    Optional<Instant> readTo(String provider) {
        List<?> found = em.createNativeQuery("select read_to from payments_poll where provider = ?")
                .setParameter(1, provider)
                .getResultList();
        return found.stream().findFirst().map(at -> ((Timestamp) at).toInstant());
    }

    void readTo(String provider, Instant time) {
        em.createNativeQuery("replace into payments_poll values (?, ?)")
                .setParameter(1, provider)
                .setParameter(2, time)
                .executeUpdate();
    }

    /** A second delivery of the same event waits here for the first one's commit, and is then none. */
    private boolean keep(String provider, ProviderEvent event, Payment payment) {
        return em.createNativeQuery("insert ignore into payments_event (provider, event_id, name, body, occurred_at,"
                                + " received_at, effect, payment_id, subject) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, provider)
                        .setParameter(2, event.id())
                        .setParameter(3, event.name())
                        .setParameter(4, event.body())
                        .setParameter(5, event.occurredAt())
                        .setParameter(6, clock.instant())
                        .setParameter(7, NO_EFFECT)
                        .setParameter(8, payment == null ? null : payment.id().value())
                        .setParameter(9, event.subject())
                        .executeUpdate()
                == 1;
    }

    private String before(String provider, String id) {
        List<?> effects = em.createNativeQuery(
                        "select effect from payments_event where provider = ? and event_id = ? for update")
                .setParameter(1, provider)
                .setParameter(2, id)
                .getResultList();
        return effects.stream().findFirst().map(String.class::cast).orElseThrow(() -> Rejected.notFound("notFound"));
    }

    private void effect(String provider, ProviderEvent event, String effect) {
        em.createNativeQuery("update payments_event set effect = ? where provider = ? and event_id = ?")
                .setParameter(1, effect)
                .setParameter(2, provider)
                .setParameter(3, event.id())
                .executeUpdate();
    }
}
