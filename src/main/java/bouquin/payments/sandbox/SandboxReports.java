package bouquin.payments.sandbox;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** What the sandbox reports, and when which webhook goes out. */
@ApplicationScoped
class SandboxReports {
    @PersistenceContext
    EntityManager em;

    @Inject
    Jobs jobs;

    @Inject
    SandboxSettings settings;

    @Inject
    Clock clock;

    void report(String type, Charge charge, Money amount, Money fee, String subject) {
        Instant now = clock.instant();
        SandboxEvent event =
                new SandboxEvent(Id.next(), type, now, charge.payment(), amount, fee, subject, charge.cardCountry());
        em.createNativeQuery("insert into sandbox_event values (?, ?, ?)")
                .setParameter(1, event.id())
                .setParameter(2, now)
                .setParameter(3, Json.write(event))
                .executeUpdate();
        for (int copy = 1; copy <= settings.copies(); copy++)
            jobs.enqueueAt(SendWebhook.NAME, event.id() + "." + copy, now.plus(delay()));
    }

    List<String> since(Instant since) {
        List<?> bodies = em.createNativeQuery(
                        "select body from sandbox_event where created_at >= ? order by created_at, id limit 1000")
                .setParameter(1, since)
                .getResultList();
        return bodies.stream().map(String.class::cast).toList();
    }

    Optional<String> body(String event) {
        List<?> bodies = em.createNativeQuery("select body from sandbox_event where id = ?")
                .setParameter(1, event)
                .getResultList();
        return bodies.stream().map(String.class::cast).findFirst();
    }

    private Duration delay() {
        long most = settings.delayMax().toMillis();
        return Duration.ofMillis(most == 0 ? 0 : ThreadLocalRandom.current().nextLong(most));
    }
}
