package bouquin.platform.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Id;
import bouquin.platform.persistence.Transactions;
import bouquin.support.Stall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {
    private static final Map<String, AtomicInteger> HEARD = new ConcurrentHashMap<>();
    private static volatile boolean deaf;
    private static volatile CountDownLatch gate = new CountDownLatch(0);

    record Said(String word, int failures) implements DomainEvent {}

    record Shouted(String word) implements DomainEvent {}

    @ApplicationScoped
    static class WhenSaid implements Handles<Said> {
        @Override
        public Class<Said> event() {
            return Said.class;
        }

        @Override
        public void handle(Said event) {
            await();
            if (deaf || heard(event.word()).incrementAndGet() <= event.failures())
                throw new IllegalStateException("not yet");
        }
    }

    @ApplicationScoped
    static class WhenShouted implements Handles<Shouted> {
        @Override
        public Class<Shouted> event() {
            return Shouted.class;
        }

        @Override
        public boolean urgent() {
            return true;
        }

        @Override
        public void handle(Shouted event) {
            heard(event.word()).incrementAndGet();
        }
    }

    @Inject
    Outbox outbox;

    @Inject
    Parking parking;

    @Inject
    Transactions transactions;

    @PersistenceContext
    EntityManager em;

    @Test
    void whatIsRolledBackWasNeverSaid() throws Exception {
        String word = Id.next();
        assertThrows(
                IllegalStateException.class,
                () -> transactions.inNew(() -> {
                    outbox.append(new Said(word, 0));
                    throw new IllegalStateException("rolled back");
                }));
        String later = said(0);
        Stall.until(() -> heard(later).get() == 1);
        assertEquals(0, heard(word).get());
    }

    @Test
    void whatFailsIsTriedAgainUntilItArrivesAndThenIsGone() {
        String word = said(2);
        Stall.until(() -> heard(word).get() == 3);
        Stall.until(() -> ids(word).isEmpty());
        assertEquals(3, heard(word).get());
    }

    @Test
    void whatFailsTooOftenIsParkedUntilSomebodyHasMendedTheCause() {
        deaf = true;
        String word = said(0);
        try {
            afterAttempts(word, Delivery.ATTEMPTS_MAX - 1);
            Stall.until(() -> parked(word) != null);
        } finally {
            deaf = false;
        }
        assertTrue(parked(word).lastError().contains("not yet"));
        parking.tryAgain(parked(word).id());
        Stall.until(() -> heard(word).get() == 1);
        Stall.until(() -> ids(word).isEmpty());
    }

    @Test
    void whatSomebodyWaitsForIsNotHeldUpByEverythingElse() throws Exception {
        gate = new CountDownLatch(1);
        String[] slow = new String[6];
        try {
            for (int i = 0; i < slow.length; i++) slow[i] = said(0);
            String urgent = Id.next();
            transactions.inNew(() -> {
                outbox.append(new Shouted(urgent));
                return urgent;
            });
            Stall.until(() -> heard(urgent).get() == 1);
            for (String word : slow) assertEquals(0, heard(word).get());
        } finally {
            gate.countDown();
        }
        for (String word : slow) Stall.until(() -> heard(word).get() == 1);
    }

    private String said(int failures) {
        String word = Id.next();
        return transactions.inNew(() -> {
            outbox.append(new Said(word, failures));
            return word;
        });
    }

    private ParkedDelivery parked(String word) {
        return parking.parked().stream()
                .filter(delivery -> ids(word).contains(delivery.id()))
                .findFirst()
                .orElse(null);
    }

    /** The deliveries that have not arrived. */
    private List<Long> ids(String word) {
        return transactions.inNew(() -> {
            List<?> ids = em.createNativeQuery("select id from platform_delivery where payload like ?")
                    .setParameter(1, "%" + word + "%")
                    .getResultList();
            return ids.stream().map(id -> ((Number) id).longValue()).toList();
        });
    }

    private void afterAttempts(String word, int attempts) {
        transactions.inNew(() -> em.createNativeQuery(
                        "update platform_delivery set attempts = ?, next_attempt_at = now(6) where payload like ?")
                .setParameter(1, attempts)
                .setParameter(2, "%" + word + "%")
                .executeUpdate());
    }

    private static AtomicInteger heard(String word) {
        return HEARD.computeIfAbsent(word, unseen -> new AtomicInteger());
    }

    private static void await() {
        try {
            gate.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
