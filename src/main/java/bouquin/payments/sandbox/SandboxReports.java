package bouquin.payments.sandbox;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the sandbox reports, and when which webhook goes out. */
@Transactional
@ApplicationScoped
class SandboxReports {
    static final int PAGE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Jobs jobs;

    @Inject
    Moods moods;

    @Inject
    Clock clock;

    void report(String type, Charge charge, Money amount, Money fee, String subject) {
        report(new SandboxEvent(
                Id.next(), type, clock.instant(), charge.payment(), amount, fee, subject, charge.cardCountry(), null));
    }

    void reportPayout(String payout, Money amount) {
        report(new SandboxEvent(
                Id.next(), SandboxEvent.PAYOUT_PAID, clock.instant(), null, amount, null, payout, null, null));
    }

    /** A page of what was reported at this time or later, the oldest first. @param after the last of the page before, or null */
    List<SandboxEvent> page(Instant since, SandboxEvent after) {
        Instant from = after == null ? since : after.createdAt();
        List<?> bodies = em.createNativeQuery("select body from sandbox_event where created_at >= ?"
                        + " and (created_at, id) > (?, ?) order by created_at, id limit " + PAGE)
                .setParameter(1, from)
                .setParameter(2, from)
                .setParameter(3, after == null ? "" : after.id())
                .getResultList();
        return bodies.stream()
                .map(body -> Json.read((String) body, SandboxEvent.class))
                .toList();
    }

    Optional<String> body(String event) {
        List<?> bodies = em.createNativeQuery("select body from sandbox_event where id = ?")
                .setParameter(1, event)
                .getResultList();
        return bodies.stream().map(String.class::cast).findFirst();
    }

    private void report(SandboxEvent event) {
        em.createNativeQuery("insert into sandbox_event values (?, ?, ?)")
                .setParameter(1, event.id())
                .setParameter(2, event.createdAt())
                .setParameter(3, Json.write(event))
                .executeUpdate();
        SandboxTemper temper = moods.temper();
        for (int copy = 1; copy <= temper.copies(); copy++)
            jobs.enqueueAt(
                    SendWebhook.NAME, event.id() + "." + copy, event.createdAt().plus(temper.someDelay()));
    }
}
