package bouquin.payments.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.EntryKind;
import bouquin.ledger.Ledger;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BeginPayment;
import bouquin.payments.EventFilter;
import bouquin.payments.EventView;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentProvider;
import bouquin.payments.PaymentState;
import bouquin.payments.PaymentView;
import bouquin.payments.Payments;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.RefundPayment;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Database;
import bouquin.platform.persistence.Transactions;
import bouquin.reconciliation.Reconciliation;
import bouquin.support.OrphanCharges;
import bouquin.support.ProviderContract;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SandboxIT extends ProviderContract {
    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    Payments payments;

    @Inject
    Sandbox sandbox;

    @Inject
    SandboxReports reports;

    @Inject
    SandboxProvider provider;

    @Inject
    SandboxTransactions transactionsThere;

    @Inject
    Ledger ledger;

    @Inject
    Reconciliation reconciliation;

    @Inject
    OrphanCharges orphans;

    @Inject
    SandboxSettings settings;

    @Inject
    BaseUrl shop;

    @Inject
    Database database;

    @Inject
    Transactions transactions;

    @Inject
    @Any
    Instance<Recurring> pollers;

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedExecutorService executor;

    @AfterEach
    void leaveTheBooksRight() {
        orphans.book();
    }

    @Override
    protected PaymentProvider provider() {
        return provider;
    }

    @Override
    protected void pay(PaymentId payment, ProviderCheckout checkout) {
        sandbox.pay(checkout.reference(), "4242 4242 4242 4242");
    }

    @Override
    protected Map<String, String> signed(byte[] body, Instant at) {
        return Map.of("bouquin-signature", Signature.of(settings.secret(), at, body));
    }

    @Override
    protected String ofAnotherAccount(String body) {
        return body.replaceFirst("\\{", "{\"account\":\"another shop\",");
    }

    @Test
    void itMisbehavesWhenItIsToldToAndEachEventStillTakesEffectOnce() throws Exception {
        PaymentView payment = opened();
        sandbox.change(new SandboxTemper(5, 0, 1, 0, 0));
        try {
            sandbox.pay(reference(payment), "4242424242424242");
            await(PaymentState.SUCCEEDED, () -> payments.view(payment.id()).state());
            await(0L, () -> waiting(payment));
            assertEquals(List.of("charged"), effects(payment));
        } finally {
            sandbox.change(settings.temper());
        }
        assertThrows(Rejected.class, () -> new SandboxTemper(6, 101, -1, 0, 61));
    }

    @Test
    void anAnswerThatIsLostIsUnknownAndTheSameIsAskedAgain() {
        PaymentId id = begin(Id.next()).id();
        sandbox.change(new SandboxTemper(1, 0, 0, 100, 0));
        try {
            Rejected unreachable = assertThrows(Rejected.class, () -> payments.open(id));
            assertEquals("payments.unreachable", unreachable.code());
        } finally {
            sandbox.change(settings.temper());
        }
        assertEquals(PaymentState.OPEN, payments.open(id).state());
        sandbox.change(new SandboxTemper(1, 0, 0, 100, 0));
        try {
            assertEquals(PaymentState.OPEN, payments.refresh(id).state(), "how it stands is not known, so it stays");
        } finally {
            sandbox.change(settings.temper());
        }
    }

    @Test
    void aFeeAndAPayoutAreReadFromItsBooksAndPostedOnce() throws Exception {
        String fee = Id.next();
        transactionsThere.book("fee", fee, null, fee, Money.eur(-40));
        paid();
        orphans.book();
        sandbox.payOut();
        reconciliation.read();
        reconciliation.read();
        assertTrue(ledger.posted(EntryKind.PROVIDER_FEE, "sandbox:fee_" + fee));
        BalanceTransaction payout = payments.balanceTransactions("sandbox", Instant.EPOCH).stream()
                .filter(moved -> moved.kind() == BalanceTransaction.Kind.PAYOUT)
                .reduce((one, later) -> later)
                .orElseThrow();
        assertTrue(ledger.posted(EntryKind.PROVIDER_PAYOUT, "sandbox:" + payout.id()));
        await(true, () -> {
            reconciliation.read();
            return ledger.posted(EntryKind.PROVIDER_PAYOUT_ARRIVED, "sandbox:" + payout.subject());
        });
        String open = reconciliation.differences(true).toString();
        assertFalse(open.contains(fee) || open.contains(payout.id()), open);
    }

    @Test
    void whatIsRefundedAfterItWasPaidOutIsTakenFromTheBankFirst() throws Exception {
        PaymentView payment = paid();
        orphans.book();
        for (int i = 0; i < 6; i++) sandbox.payOut();
        long there = transactionsThere.balance("EUR").minor();
        provider.refund(reference(payment), Id.next(), Money.eur(990));
        assertEquals(
                Money.eur(Math.max(0, there - 990)),
                transactionsThere.balance("EUR"),
                "it never owes less than nothing");
    }

    @Test
    void anAdminReplaysAnEventAndItStillTakesEffectOnce() throws Exception {
        PaymentView payment = paid();
        EventView event = payments.events(new EventFilter("sandbox", true), null, 100).items().stream()
                .filter(one -> payment.orderId().equals(one.orderId()))
                .findFirst()
                .orElseThrow();
        assertEquals("charged", payments.replay("sandbox", event.id()).effect());
        assertEquals(List.of("charged"), effects(payment));
        assertThrows(Rejected.class, () -> payments.replay("sandbox", "nonsense"));
        assertThrows(Rejected.class, () -> payments.events(new EventFilter(null, null), "x", 10));
    }

    @Test
    void aPaidOrderIsReportedByASignedWebhook() throws Exception {
        PaymentView payment = opened();
        assertEquals(303, form(payment.url(), "card=4242424242424242"));
        assertEquals(303, form(payment.url(), "card=4242424242424242"), "paying twice pays once");
        await(PaymentState.SUCCEEDED, () -> payments.view(payment.id()).state());
        assertEquals(List.of("charge"), booked(payment));
    }

    @Test
    void aDeclinedCardEndsThePayment() throws Exception {
        PaymentView payment = opened();
        assertEquals(422, form(payment.url(), "card=5555555555554444"));
        assertEquals(303, form(payment.url(), "card=4000000000000002"));
        await(PaymentState.FAILED, () -> payments.view(payment.id()).state());
        assertEquals(PaymentState.INTENDED, begin(payment.orderId()).state(), "another try may begin");
    }

    @Test
    void oneEventTakesEffectOnceHoweverOftenItComes() throws Exception {
        PaymentView payment = paid();
        String body = charged(payment);
        for (int i = 0; i < 5; i++)
            assertEquals(200, webhook(body, Signature.of(settings.secret(), Instant.now(), bytes(body))));
        assertEquals(List.of("charged"), effects(payment));
    }

    @Test
    void aForgedWebhookIsRefusedAndLeavesNothing() throws Exception {
        PaymentView payment = opened();
        SandboxEvent lie = new SandboxEvent(
                Id.next(),
                SandboxEvent.CHARGE_SUCCEEDED,
                Instant.now(),
                payment.id(),
                payment.amount(),
                null,
                "",
                "FR",
                null);
        String body = bouquin.platform.json.Json.write(lie);
        String signature = Signature.of(settings.secret(), Instant.now(), bytes(body));
        assertEquals(400, webhook(body, Signature.of(bytes("another secret altogether"), Instant.now(), bytes(body))));
        assertEquals(400, webhook(body.replace("9.90", "9.91"), signature));
        assertEquals(
                400, webhook(body, Signature.of(settings.secret(), Instant.now().minusSeconds(400), bytes(body))));
        assertEquals(400, webhook(body, "nonsense"));
        assertEquals(List.of(), effects(payment));
        assertEquals(PaymentState.OPEN, payments.view(payment.id()).state());
    }

    @Test
    void anUnknownTypeOfEventIsKeptWithoutEffect() throws Exception {
        PaymentView payment = opened();
        SandboxEvent odd = new SandboxEvent(
                Id.next(), "weather.changed", Instant.now(), payment.id(), payment.amount(), null, "", "FR", null);
        String body = bouquin.platform.json.Json.write(odd);
        assertEquals(200, webhook(body, Signature.of(settings.secret(), Instant.now(), bytes(body))));
        assertEquals(List.of("no effect"), effects(payment));
    }

    @Test
    void aRefundIsConfirmedByTheProvider() throws Exception {
        PaymentView payment = paid();
        RefundPayment refund = new RefundPayment(Id.next(), payment.id(), Money.eur(500));
        payments.refund(refund);
        payments.refund(refund);
        await(1L, () -> effects(payment).stream().filter("refunded"::equals).count());
        assertThrows(Rejected.class, () -> payments.refund(new RefundPayment(Id.next(), payment.id(), Money.eur(491))));
        assertEquals(List.of("charge", "refund"), booked(payment));
    }

    @Test
    void aDisputedCardPaysAndIsThenChargedBack() throws Exception {
        PaymentView payment = opened();
        form(payment.url(), "card=4000000000000259");
        await(1L, () -> effects(payment).stream().filter("disputed"::equals).count());
        assertEquals(PaymentState.SUCCEEDED, payments.view(payment.id()).state());
    }

    @Test
    void theLandingPageKnowsBeforeTheWebhook() throws Exception {
        PaymentView payment = opened();
        sandbox.pay(reference(payment), "4242424242424242");
        assertEquals(PaymentState.SUCCEEDED, payments.refresh(payment.id()).state());
    }

    @Test
    void whatALostWebhookLeftIsFoundByThePoller() throws Exception {
        PaymentView payment = opened();
        transactions.inNew(() -> {
            sandbox.pay(reference(payment), "4242424242424242");
            return em.createNativeQuery("delete from platform_job where task_name = ? and not picked")
                    .setParameter(1, SendWebhook.NAME)
                    .executeUpdate();
        });
        await(PaymentState.SUCCEEDED, () -> {
            pollers.stream().filter(work -> work.name().equals("payments.poll")).forEach(SandboxIT::run);
            return payments.view(payment.id()).state();
        });
        assertEquals(List.of("charged"), effects(payment));
    }

    @Test
    void twoWhoOpenAPaymentAtOnceGetOnePage() throws Exception {
        PaymentId id = begin(Id.next()).id();
        Future<PaymentView> other = executor.submit(() -> payments.open(id));
        PaymentView mine = payments.open(id);
        assertEquals(mine.url(), other.get(20, TimeUnit.SECONDS).url());
    }

    @Test
    void nonsenseIsRefusedAndNeverABug() throws Exception {
        assertEquals(404, send(post("/api/v1/webhooks/nobody", "{}")));
        assertEquals(413, send(post("/api/v1/webhooks/sandbox", "x".repeat(70_000))));
        assertEquals(404, get("/fr/sandbox/payments/nonsense"));
        assertEquals(200, get("/fr/sandbox/payments/" + reference(opened())));
        assertEquals(200, get("/api/v1/quote?price=9.90&country=FR"));
        assertEquals(200, get("/fr/selling/quote?price=9,90"));
        for (String price : List.of("-1", "0.001", "1000000000", "NaN", "", "0.49"))
            assertEquals(422, get("/api/v1/quote?price=" + price), price);
        assertEquals(422, get("/api/v1/quote?price=9.90&country=US"));
        for (String path : List.of("/api/v1/ledger/invariants", "/api/v1/sellers/me/balance"))
            assertEquals(401, get(path));
    }

    @Test
    void aProviderIsNeverAskedWithinATransaction() {
        PaymentId id = begin(Id.next()).id();
        assertThrows(RuntimeException.class, () -> transactions.inNew(() -> payments.open(id)));
    }

    private PaymentView paid() throws Exception {
        PaymentView payment = opened();
        sandbox.pay(reference(payment), "4242424242424242");
        await(PaymentState.SUCCEEDED, () -> payments.view(payment.id()).state());
        await(1, () -> effects(payment).size());
        return payment;
    }

    private PaymentView opened() {
        PaymentView payment = payments.open(begin(Id.next()).id());
        assertNotNull(payment.url());
        return payment;
    }

    private PaymentView begin(String order) {
        return payments.begin(new BeginPayment(order, Money.eur(990), "Bouquin test", "fr", shop.of("/fr")));
    }

    private static String reference(PaymentView payment) {
        return payment.url().substring(payment.url().lastIndexOf('/') + 1);
    }

    private String charged(PaymentView payment) {
        return reports.page(payment.begunAt(), null).stream()
                .map(bouquin.platform.json.Json::write)
                .filter(body -> body.contains(payment.id().value()) && body.contains(SandboxEvent.CHARGE_SUCCEEDED))
                .findFirst()
                .orElseThrow();
    }

    private int webhook(String body, String signature) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(shop.internal("/api/v1/webhooks/sandbox")))
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private int get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(shop.internal(path))).build());
    }

    private HttpRequest post(String path, String body) {
        return HttpRequest.newBuilder(URI.create(shop.internal(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static void run(Recurring work) {
        try {
            work.run();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private int form(String url, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private int send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }

    private long waiting(PaymentView payment) throws SQLException {
        return Long.parseLong(texts(
                        "select count(*) from platform_job j join sandbox_event e on j.task_instance like concat(e.id, '.%')"
                                + " where j.task_name = 'sandbox.webhook' and e.body like ?",
                        "%" + payment.id() + "%")
                .get(0));
    }

    private List<String> effects(PaymentView payment) throws SQLException {
        return texts(
                "select effect from payments_event where body like ? order by occurred_at", "%" + payment.id() + "%");
    }

    private List<String> booked(PaymentView payment) throws SQLException {
        return texts(
                "select t.kind from sandbox_transaction t join sandbox_charge c on c.id = t.charge_id"
                        + " where c.payment_id = ? order by t.booked_at",
                payment.id().value());
    }

    private List<String> texts(String query, String parameter) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            ResultSet rows = statement.executeQuery();
            List<String> texts = new java.util.ArrayList<>();
            while (rows.next()) texts.add(rows.getString(1));
            return texts;
        }
    }

    private static <T> void await(T expected, Callable<T> actual) throws Exception {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!expected.equals(actual.call()) && Instant.now().isBefore(patience)) Thread.sleep(100);
        assertEquals(expected, actual.call());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
