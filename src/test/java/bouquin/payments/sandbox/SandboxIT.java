package bouquin.payments.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentState;
import bouquin.payments.PaymentView;
import bouquin.payments.Payments;
import bouquin.payments.RefundPayment;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.persistence.Database;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
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
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SandboxIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    Payments payments;

    @Inject
    Sandbox sandbox;

    @Inject
    SandboxReports reports;

    @Inject
    SandboxSettings settings;

    @Inject
    BaseUrl shop;

    @Inject
    Database database;

    @Inject
    Transactions transactions;

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
                Id.next(), SandboxEvent.CHARGE_SUCCEEDED, Instant.now(), payment.id(), payment.amount(), null, "");
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
        SandboxEvent odd =
                new SandboxEvent(Id.next(), "weather.changed", Instant.now(), payment.id(), payment.amount(), null, "");
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
        assertThrows(
                bouquin.kernel.Rejected.class,
                () -> payments.refund(new RefundPayment(Id.next(), payment.id(), Money.eur(491))));
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
        return reports.since(payment.begunAt()).stream()
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

    private int form(String url, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private int send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
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
