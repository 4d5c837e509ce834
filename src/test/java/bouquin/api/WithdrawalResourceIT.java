package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.support.Browsing;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What anybody may send about withdrawals, orders and money, and what they may not. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WithdrawalResourceIT {
    private static final String WITHDRAWALS = "/api/v1/withdrawals";

    private final Browsing anybody = new Browsing();

    @Test
    void aStatementIsTakenFromAnybodyAndTellsNothing() {
        String email = "w" + Id.next() + "@example.org";
        HttpResponse<String> taken = post(WITHDRAWALS, statement(Id.next(), email));
        assertEquals(201, taken.statusCode(), taken.body());
        assertTrue(taken.body().contains("\"state\":\"STATED\""), taken.body());
        String receipt = taken.headers().firstValue("Location").orElseThrow();
        String path = receipt.substring(receipt.indexOf("/api/"));
        assertTrue(anybody.get(path).body().contains("\"state\":\"STATED\""));
    }

    @Test
    void whatIsMissingOrTooLongIsToldAtItsField() {
        HttpResponse<String> empty = post(WITHDRAWALS, "{}");
        assertEquals(422, empty.statusCode(), empty.body());
        for (String field : new String[] {"contract", "name", "email"})
            assertTrue(empty.body().contains('"' + field + '"'), empty.body());
        assertEquals(
                422,
                post(WITHDRAWALS, statement("x".repeat(101), "a@example.org")).statusCode());
        assertEquals(400, post(WITHDRAWALS, "{\"order\":7,\"lines\":\"all\"}").statusCode());
        assertEquals(400, post(WITHDRAWALS, "{\"orders\":\"01k\"}").statusCode());
        assertEquals(400, post(WITHDRAWALS, "").statusCode());
        assertEquals(400, post(WITHDRAWALS, "{\"lines\":[null]}").statusCode());
    }

    @Test
    void anothersOrderLooksLikeNoneHoweverItIsAsked() {
        String path = "/api/v1/orders/" + Id.next() + "/withdrawal";
        assertEquals(404, post(path, "{}").statusCode());
        assertEquals(404, post(path, "{\"lines\":[1]}").statusCode());
        assertEquals(400, post(path, "{\"lines\":[\"one\"]}").statusCode());
        assertEquals(404, bare(path, null).statusCode());
        assertEquals(415, bare(path, "application/x-www-form-urlencoded").statusCode());
        assertEquals(
                404, bare("/api/v1/orders/" + Id.next() + "/cancellation", null).statusCode());
        assertEquals(404, post("/api/v1/orders/nonsense/withdrawal", "{}").statusCode());
    }

    @Test
    void whatAdminsSeeIsNotForOthers() {
        for (String path : new String[] {WITHDRAWALS, "/api/v1/stray-charges", "/api/v1/debts"})
            assertEquals(401, anybody.get(path).statusCode(), path);
        assertEquals(
                401,
                post("/api/v1/stray-charges/" + Id.next() + "/settlement", "{}").statusCode());
        assertEquals(
                401, post("/api/v1/debts/" + Id.next() + "/write-offs", "{}").statusCode());
        for (String path : new String[] {"/fr/admin/withdrawals", "/fr/admin/stray-charges", "/fr/admin/debts"})
            assertEquals("/fr/signin", signInFor(path), path);
        assertEquals(404, anybody.get(WITHDRAWALS + "/" + Id.next()).statusCode());
    }

    @Test
    void thePagesTakeTwoStepsAndSetNoCookie() {
        HttpResponse<String> form = anybody.get("/fr/withdrawals?order=%22%3E%3Cscript%3E");
        assertEquals(200, form.statusCode());
        assertFalse(form.body().contains("\"><script>"));
        assertTrue(form.headers().firstValue("Set-Cookie").isEmpty());
        assertEquals(422, anybody.submit("/fr/withdrawals/statement", Map.of()).statusCode());
        Map<String, String> stated = Map.of(
                "contract",
                Id.next(),
                "name",
                "Ana Marin",
                "email",
                "p" + Id.next() + "@example.org",
                "line-3",
                "true");
        HttpResponse<String> read = anybody.submit("/en/withdrawals/statement", stated);
        assertEquals(200, read.statusCode());
        assertTrue(read.body().contains("Confirm withdrawal"));
        HttpResponse<String> taken = anybody.submit("/en/withdrawals", stated);
        assertEquals(303, taken.statusCode());
        assertTrue(taken.headers().firstValue("Set-Cookie").isEmpty());
        String again = anybody.submit("/en/withdrawals", stated)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertEquals(taken.headers().firstValue("Location").orElseThrow(), again);
    }

    @Test
    void nonsenseInAnAddressIsNoError() {
        assertEquals(
                200,
                anybody.get("/fr/orders?state=x&year=99999&q=%25_%00&cursor=zz").statusCode());
        assertEquals(200, anybody.get("/fr/orders.csv?year=2026").statusCode());
        assertEquals(
                404, anybody.submit("/fr/purchases", Map.of("listing", "x")).statusCode());
        assertEquals(404, anybody.get("/fr/reminders/x").statusCode());
        assertEquals(404, anybody.submit("/fr/reminders/" + Id.next(), Map.of()).statusCode());
        assertEquals(
                303, anybody.submit("/fr/reminders", Map.of("wanted", "true")).statusCode());
    }

    /** Where a stranger who opens a page of admins is sent. */
    private String signInFor(String path) {
        HttpResponse<String> answer = anybody.get(path);
        assertEquals(303, answer.statusCode(), path);
        return answer.headers().firstValue("Location").orElse("").split("[?]")[0];
    }

    private HttpResponse<String> post(String path, String body) {
        return anybody.json("POST", path, body);
    }

    private HttpResponse<String> bare(String path, String media) {
        String[] headers = media == null ? new String[0] : new String[] {"Content-Type", media};
        return anybody.send(Browsing.request(path, headers).POST(BodyPublishers.noBody()));
    }

    private static String statement(String order, String email) {
        return "{\"order\":\"%s\",\"name\":\"Ana Marin\",\"email\":\"%s\"}".formatted(order, email);
    }
}
