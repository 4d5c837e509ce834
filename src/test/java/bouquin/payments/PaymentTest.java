package bouquin.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Money;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaymentTest {
    private static final Instant NOW = Instant.parse("2026-11-23T22:00:00Z");
    private final Payment payment = new Payment(
            new BeginPayment("order", Money.eur(990), "Bouquin", "fr", "https://shop.example/fr/orders/1"),
            "sandbox",
            NOW,
            NOW.plus(Duration.ofHours(2)));

    @Test
    void hasAPageWhileItIsOpenOnly() {
        assertNull(payment.view().url());
        payment.opened(checkout());
        assertEquals("https://pay.example/1", payment.view().url());
        payment.fail(NOW);
        assertNull(payment.view().url());
    }

    @Test
    void succeedsOnce() {
        assertTrue(payment.succeed(payment.amount(), NOW));
        assertFalse(payment.succeed(payment.amount(), NOW));
    }

    @Test
    void moneyCountsAlsoAfterADeclineOrTheEndOfItsTime() {
        assertTrue(payment.fail(NOW));
        assertTrue(payment.succeed(payment.amount(), NOW));
        assertEquals(PaymentState.SUCCEEDED, payment.view().state());
    }

    @Test
    void whatWasChargedIsWhatTheProviderTook() {
        assertEquals(Money.eur(0), payment.charged());
        payment.succeed(Money.eur(1), NOW);
        assertEquals(Money.eur(1), payment.charged());
        assertFalse(payment.isIn(new Money(1, "USD")));
    }

    @Test
    void moneyIsNeverUnsaid() {
        payment.succeed(payment.amount(), NOW);
        assertFalse(payment.fail(NOW));
        assertFalse(payment.expire(NOW));
        payment.opened(checkout());
        assertEquals(PaymentState.SUCCEEDED, payment.view().state());
    }

    private static ProviderCheckout checkout() {
        return new ProviderCheckout("1", "https://pay.example/1", ProviderCheckout.State.OPEN, null, null);
    }
}
