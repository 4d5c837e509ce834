package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.catalog.ListingId;
import bouquin.kernel.Id;
import bouquin.platform.config.Settings;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.json.Json;
import bouquin.support.Stall;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes, store credit and evidence over HTTP. */
@ExtendWith(ArquillianExtension.class)
class TillResourceIT {
    private static final String BOTH = "\"waiver\":{\"consent\":true,\"acknowledgement\":true}";

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    BaseUrl shop;

    @Inject
    Settings settings;

    @Inject
    Stall stall;

    @Test
    void anOrderWithACodeCostsLess() throws Exception {
        String code = ("A" + Id.next()).toUpperCase(Locale.ROOT);
        ListingId listing = stall.sells(stall.seller(), "Tides by the page", 1000);
        HttpResponse<String> made = post(
                "/promotions",
                "{\"code\":\"" + code + "\",\"scope\":\"MARKET\",\"percent\":12.5,\"usesMax\":1}",
                token());
        assertEquals(201, made.statusCode(), made::body);
        HttpResponse<String> placed = post("/orders", order(listing, code), null);
        assertEquals(201, placed.statusCode(), placed::body);
        Map<String, Object> order = Json.readMap(placed.body());
        assertEquals(Map.of("amount", "8.75", "currency", "EUR"), order.get("total"));
        assertEquals(code, order.get("coupon"));
        HttpResponse<String> second = post("/orders", order(listing, code), null);
        assertEquals(409, second.statusCode(), second::body);
        assertEquals("promotions.usedUp", Json.readMap(second.body()).get("code"));
        HttpResponse<String> evidence = get("/orders/" + order.get("id") + "/evidence", token());
        assertEquals(200, evidence.statusCode(), evidence::body);
        String id = (String) Json.readMap(made.body()).get("id");
        HttpResponse<String> ended = post("/promotions/" + id + "/ending", "", token());
        assertEquals("OVER", Json.readMap(ended.body()).get("state"), ended::body);
    }

    @Test
    void nonsenseIsRefusedAndNeverAnError() throws Exception {
        ListingId listing = stall.sells(stall.seller(), "Tides of nonsense", 1000);
        for (String code : List.of("ÉTÉ-☃", "x", "'; drop table", "A".repeat(500), "%00")) {
            HttpResponse<String> answer = post("/orders", order(listing, code), null);
            assertEquals(404, answer.statusCode(), answer::body);
            assertEquals("promotions.unknown", Json.readMap(answer.body()).get("code"));
        }
        for (String body : List.of(
                "{}",
                "{\"code\":\"ABC\",\"scope\":\"MARKET\",\"percent\":1e999999}",
                "{\"code\":\"ABC\",\"scope\":\"MARKET\",\"percent\":0.001}",
                "{\"code\":\"ABC\",\"scope\":\"MARKET\",\"percent\":\"ten\"}",
                "{\"code\":\"ABC\",\"scope\":\"NOWHERE\",\"percent\":10}",
                "{\"code\":\"ABC\",\"scope\":\"LISTING\",\"percent\":10,\"listingId\":\"nonsense\"}",
                "{\"code\":\"ABC\",\"scope\":\"MARKET\",\"percent\":10,\"until\":\"+999999999-01-01T00:00:00Z\"}",
                "{\"code\":\"ABC\",\"scope\":\"MARKET\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"USD\"}}",
                "{\"code\":\"ABC\",\"scope\":\"MARKET\",\"percent\":10,\"usesMax\":0}")) {
            int status = post("/promotions", body, token()).statusCode();
            assertTrue(status >= 400 && status < 500, () -> body + " " + status);
        }
        assertEquals(401, post("/promotions", "{\"code\":\"ABC\"}", null).statusCode());
        assertEquals(404, get("/promotions?cursor=%C3%A9", token()).statusCode());
        assertEquals(401, get("/credit", null).statusCode());
        assertEquals(404, get("/credit?cursor=%C3%A9", token()).statusCode());
        assertEquals(
                422,
                post("/credit/grants", "{\"email\":\"nobody@example.org\"}", token())
                        .statusCode());
    }

    private static String order(ListingId listing, String code) {
        return "{\"lines\":[{\"listingId\":\"" + listing + "\"}],\"email\":\"b" + Id.next()
                + "@example.org\",\"country\":\"FR\",\"coupon\":" + Json.write(code) + "," + BOTH + "}";
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String token) throws Exception {
        return http.send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop.internal("/api/v1" + path)));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private String token() throws Exception {
        SessionResource.Credentials admin = new SessionResource.Credentials(
                settings.text("bouquin.admin.email", ""), settings.text("bouquin.admin.password", ""));
        String body = post("/sessions", Json.write(admin), null).body();
        return (String) Json.readMap(body).get("token");
    }
}
