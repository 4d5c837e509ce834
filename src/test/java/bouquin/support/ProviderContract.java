package bouquin.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentProvider;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.ProviderCheckout.State;
import bouquin.payments.ProviderEvent;
import bouquin.payments.ProviderEvent.Type;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each payment provider must do behind the port. */
public abstract class ProviderContract {
    private static final Money PRICE = Money.eur(990);
    private static final String SHOP = "https://shop.example/fr/orders/1";

    /** What came before is another test's. */
    private final Instant began = Instant.now().minusSeconds(2);

    protected abstract PaymentProvider provider();

    /** The buyer pays. */
    protected abstract void pay(PaymentId payment, ProviderCheckout checkout);

    /** What must happen besides asking, until a refund is out. */
    protected void send(String refundId) {}

    /** The headers with which the provider sends a webhook; null when it sends none. */
    protected abstract Map<String, String> signed(byte[] body, Instant at);

    /** The same event of another account. */
    protected abstract String ofAnotherAccount(String body);

    @Test
    void aCheckoutThatIsAskedForTwiceIsMadeOnce() {
        PaymentId payment = new PaymentId(Id.next());
        ProviderCheckout first = open(payment);
        assertEquals(first, open(payment));
        assertEquals(State.OPEN, first.state());
        assertTrue(first.url().startsWith("http"));
        assertNotEquals(first.reference(), open(new PaymentId(Id.next())).reference());
    }

    @Test
    void itTellsHowACheckoutStands() {
        PaymentId payment = new PaymentId(Id.next());
        ProviderCheckout checkout = open(payment);
        assertEquals(State.OPEN, provider().retrieve(checkout.reference()).state());
        pay(payment, checkout);
        ProviderCheckout paid = provider().retrieve(checkout.reference());
        assertEquals(State.PAID, paid.state());
        assertEquals(PRICE, paid.charged());
    }

    @Test
    void whatIsClosedIsNotPaidAndWhatIsPaidStaysPaid() {
        PaymentId payment = new PaymentId(Id.next());
        ProviderCheckout unpaid = open(new PaymentId(Id.next())), paid = open(payment);
        assertEquals(State.EXPIRED, provider().expire(unpaid.reference()).state());
        assertEquals(State.EXPIRED, provider().expire(unpaid.reference()).state());
        pay(payment, paid);
        assertEquals(State.PAID, provider().expire(paid.reference()).state());
    }

    @Test
    void aRefundGoesOutOnceHoweverOftenItIsAskedFor() {
        PaymentId payment = new PaymentId(Id.next());
        ProviderCheckout checkout = open(payment);
        pay(payment, checkout);
        String refund = Id.next();
        provider().refund(checkout.reference(), refund, Money.eur(300));
        provider().refund(checkout.reference(), refund, Money.eur(300));
        send(refund);
        List<BalanceTransaction> back =
                moved().stream().filter(moved -> moved.subject().equals(refund)).toList();
        assertEquals(1, back.size());
        assertEquals(Kind.REFUND, back.get(0).kind());
        assertEquals(Money.eur(-300), back.get(0).amount());
        ProviderEvent said = events().stream()
                .filter(event -> event.subject().equals(refund))
                .findFirst()
                .orElseThrow();
        assertEquals(Type.REFUND_SUCCEEDED, said.type());
        assertEquals(payment, said.payment());
        assertEquals(Money.eur(300), said.amount());
    }

    @Test
    void aChargeIsReportedAndFoundAgain() {
        ProviderEvent charged = charged();
        assertEquals(PRICE, charged.amount());
        assertEquals(charged, provider().read(charged.body()));
        List<ProviderEvent> later = new ArrayList<>();
        provider().eventsSince(Instant.now().plus(Duration.ofMinutes(1)), later::addAll);
        assertEquals(List.of(), later);
    }

    @Test
    void noEventIsLeftOutHoweverManyThereAre() {
        List<PaymentId> paid = new ArrayList<>();
        for (int i = 0; i < 5; i++) paid.add(charged().payment());
        List<PaymentId> reported = events().stream()
                .filter(event -> event.type() == Type.CHARGE_SUCCEEDED)
                .map(ProviderEvent::payment)
                .toList();
        assertTrue(reported.containsAll(paid));
        assertEquals(
                reported.size(),
                events().stream()
                        .map(ProviderEvent::id)
                        .distinct()
                        .filter(id -> events().stream()
                                .anyMatch(event -> event.id().equals(id) && event.type() == Type.CHARGE_SUCCEEDED))
                        .count());
    }

    @Test
    void itsBooksNameEachChargeOnce() {
        List<PaymentId> paid = new ArrayList<>();
        for (int i = 0; i < 3; i++) paid.add(charged().payment());
        List<BalanceTransaction> all = moved();
        for (PaymentId payment : paid) {
            List<BalanceTransaction> charges = all.stream()
                    .filter(moved -> moved.kind() == Kind.CHARGE && payment.equals(moved.payment()))
                    .toList();
            assertEquals(1, charges.size());
            assertEquals(PRICE, charges.get(0).amount());
            assertEquals(payment.value(), charges.get(0).subject());
        }
        assertEquals(
                all.size(), all.stream().map(BalanceTransaction::id).distinct().count());
    }

    @Test
    void onlyWhatItSignedNowAndForUsCounts() {
        ProviderEvent event = charged();
        byte[] body = bytes(event.body());
        Map<String, String> now = signed(body, Instant.now());
        if (now == null) {
            refused(body, Map.of());
            return;
        }
        assertEquals(event, provider().verify(body, now));
        refused(body, Map.of());
        refused(body, signed(body, Instant.now().minus(Duration.ofMinutes(6))));
        refused(bytes(event.body().replaceFirst("9", "8")), now);
        refused(bytes(event.body() + " "), now);
        for (String garbage :
                List.of("", "{", "[]", "null", "{}", "{\"id\":7}", "\u0000", "{\"id\":\"evt_1\",\"type\":[]}"))
            refused(bytes(garbage), signed(bytes(garbage), Instant.now()));
        byte[] other = bytes(ofAnotherAccount(event.body()));
        assertEquals(
                Type.FOREIGN,
                provider().verify(other, signed(other, Instant.now())).type());
    }

    private void refused(byte[] body, Map<String, String> headers) {
        Rejected refused = assertThrows(Rejected.class, () -> provider().verify(body, headers));
        assertEquals(Rejected.Kind.MALFORMED, refused.kind());
    }

    protected final ProviderCheckout open(PaymentId payment) {
        BeginPayment begin = new BeginPayment(Id.next(), PRICE, "Bouquin 1", "fr", SHOP);
        return provider().createCheckout(payment, begin, began.plus(Duration.ofHours(2)));
    }

    /** What is said about a new payment that was paid. */
    protected final ProviderEvent charged() {
        PaymentId payment = new PaymentId(Id.next());
        pay(payment, open(payment));
        return events().stream()
                .filter(event -> event.type() == Type.CHARGE_SUCCEEDED && payment.equals(event.payment()))
                .findFirst()
                .orElseThrow();
    }

    protected final List<ProviderEvent> events() {
        List<ProviderEvent> events = new ArrayList<>();
        provider().eventsSince(began, events::addAll);
        return events;
    }

    protected final List<BalanceTransaction> moved() {
        List<BalanceTransaction> moved = new ArrayList<>();
        provider().balanceTransactionsSince(began, moved::addAll);
        return moved;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
