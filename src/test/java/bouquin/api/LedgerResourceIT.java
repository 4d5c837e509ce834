package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.ledger.Ledger;
import bouquin.platform.config.Settings;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.json.Json;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class LedgerResourceIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Inject
    BaseUrl shop;

    @Inject
    Settings settings;

    @Inject
    Ledger ledger;

    @Test
    void theAdminSeesEachRuleAndWhenItWasChecked() throws Exception {
        ledger.checkInvariants();
        HttpResponse<String> answer = get("/api/v1/ledger/invariants");
        assertEquals(200, answer.statusCode(), answer::body);
        List<?> items = (List<?>) Json.readMap(answer.body()).get("items");
        List<Object> names = items.stream()
                .map(item -> (Object) ((Map<?, ?>) item).get("name"))
                .toList();
        assertTrue(names.containsAll(List.of("I1", "I2", "I3", "I4", "I5", "I6", "I7", "I8")), names::toString);
        assertTrue(((Map<?, ?>) items.get(0)).containsKey("checkedAt"));
    }

    @Test
    void entriesComeInPages() throws Exception {
        assertEquals(200, get("/api/v1/ledger/entries?limit=1").statusCode());
        assertEquals(400, get("/api/v1/ledger/entries?limit=0").statusCode());
        assertEquals(404, get("/api/v1/ledger/entries?cursor=nonsense").statusCode());
    }

    @Test
    void anAdminWhoSellsNothingHasNoBalance() throws Exception {
        assertEquals(403, get("/api/v1/sellers/me/balance").statusCode());
        assertEquals(403, get("/api/v1/sellers/me/statement").statusCode());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(shop.internal(path)))
                        .header("Authorization", "Bearer " + token())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String token() throws Exception {
        SessionResource.Credentials admin = new SessionResource.Credentials(
                settings.text("bouquin.admin.email", ""), settings.text("bouquin.admin.password", ""));
        HttpRequest signIn = HttpRequest.newBuilder(URI.create(shop.internal("/api/v1/sessions")))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(admin)))
                .build();
        String body = http.send(signIn, HttpResponse.BodyHandlers.ofString()).body();
        return (String) Json.readMap(body).get("token");
    }
}
