package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.platform.json.Json;
import bouquin.support.Browsing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API's ground rules, from outside: strict bodies, honest errors, tokens, limits. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ApiIT {
    private static final String PASSWORD = "quai de la Tournelle";

    private final Browsing client = new Browsing();

    @Test
    void anUnknownFieldIsNamedAndRefused() {
        HttpResponse<String> answer = post("/accounts", "{\"email\":\"a@b.test\",\"nickname\":\"x\"}");

        problem(answer, 400, "json.unknownField");
        assertTrue(tree(answer).get("detail").asText().contains("nickname"));
    }

    @Test
    void aValueOfTheWrongKindIsRefused() {
        problem(post("/accounts", "{\"email\":17}"), 400, "json.wrongType");
        problem(post("/accounts", "[1,2"), 400, "json.malformed");
        problem(post("/accounts", "null"), 400, "json.malformed");
        problem(post("/accounts", ""), 400, "json.malformed");
        problem(post("/accounts", "{\"email\":\"a@b.test\",\"email\":\"c@d.test\"}"), 400, "json.malformed");
    }

    @Test
    void severalWrongFieldsAreSaidAtOnce() {
        HttpResponse<String> answer = post("/accounts", "{\"email\":\"nobody\",\"password\":\"short\"}");

        assertEquals(422, answer.statusCode());
        List<String> fields = new ArrayList<>();
        tree(answer)
                .get("errors")
                .forEach(error -> fields.add(error.get("field").asText()));
        assertEquals(List.of("email", "password", "displayName"), fields);
    }

    @Test
    void aBodyOfAnotherMediaTypeIsRefused() {
        HttpRequest.Builder request = Browsing.request("/api/v1/accounts", "Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}"));

        problem(client.send(request), 415, "http.415");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        problem(post("/accounts", "{\"email\":\"" + "a".repeat(1 << 20) + "\"}"), 413, "json.tooLarge");
    }

    @Test
    void whatIsNotThereIsAProblemToo() {
        problem(client.get("/api/v1/nowhere"), 404, "http.404");
        problem(client.json("PUT", "/api/v1/accounts", "{}"), 405, "http.405");
    }

    @Test
    void withoutATokenNobodyIsSomebody() {
        HttpResponse<String> answer = client.get("/api/v1/me");

        problem(answer, 401, "identity.signInFirst");
        assertEquals("Bearer", answer.headers().firstValue("WWW-Authenticate").orElse(""));
        problem(client.get("/api/v1/me", "Authorization", "Bearer forged"), 401, "identity.badToken");
    }

    @Test
    void problemsSpeakTheClientsLanguage() {
        String french = tree(client.get("/api/v1/me", "Accept-Language", "fr"))
                .get("detail")
                .asText();
        String english = tree(client.get("/api/v1/me", "Accept-Language", "en"))
                .get("detail")
                .asText();

        assertTrue(!french.equals(english));
    }

    @Test
    void aTokenOpensTheDoorUntilItIsGivenBack() {
        String email = email();
        assertEquals(201, post("/accounts", account(email)).statusCode());
        String token = tree(signIn(email, PASSWORD)).get("token").asText();
        String[] bearer = {"Authorization", "Bearer " + token};

        assertEquals(email, tree(client.get("/api/v1/me", bearer)).get("email").asText());
        assertEquals(
                204,
                client.json("DELETE", "/api/v1/sessions/current", "", bearer).statusCode());
        assertEquals(401, client.get("/api/v1/me", bearer).statusCode());
    }

    @Test
    void openingAnAccountDoesNotTellWhoHasOne() {
        String email = email();
        HttpResponse<String> first = post("/accounts", account(email));
        HttpResponse<String> second = post("/accounts", account(email));

        assertEquals(201, first.statusCode());
        assertEquals(201, second.statusCode());
        assertEquals(withoutId(first), withoutId(second));
    }

    @Test
    void manyWrongPasswordsMustWait() {
        String email = email();
        HttpResponse<String> answer = signIn(email, "wrong password");
        for (int tries = 1; answer.statusCode() == 401 && tries < 20; tries++) answer = signIn(email, "wrong password");

        assertEquals(429, answer.statusCode());
        long seconds = Long.parseLong(answer.headers().firstValue("Retry-After").orElse("0"));
        assertTrue(seconds > 0 && seconds <= 900, seconds + " s");
    }

    @Test
    void theDocumentationHasEachCallWithASentenceAndNoPages() {
        JsonNode document = tree(client.get("/openapi?format=json", "Accept", "application/json"));

        assertEquals("Bouquin", document.at("/info/title").asText());
        document.get("paths").properties().forEach(path -> {
            assertTrue(path.getKey().startsWith("/api/v1/"), path.getKey());
            path.getValue().properties().forEach(call -> {
                if (!call.getValue().isObject()) return;
                assertTrue(call.getValue().hasNonNull("summary"), call.getKey() + " " + path.getKey());
                assertTrue(call.getValue().at("/responses/default").isObject(), path.getKey());
            });
        });
        assertEquals(
                "string",
                document.at("/components/schemas/Money/properties/amount/type").asText());
        assertEquals("string", document.at("/components/schemas/AccountId/type").asText());
    }

    private HttpResponse<String> signIn(String email, String password) {
        return post("/sessions", Json.write(new SessionResource.Credentials(email, password)));
    }

    private HttpResponse<String> post(String path, String body) {
        return client.json("POST", "/api/v1" + path, body);
    }

    private static String account(String email) {
        return "{\"email\":\"%s\",\"password\":\"%s\",\"displayName\":\"Zoë\",\"locale\":\"fr\"}"
                .formatted(email, PASSWORD);
    }

    private static String email() {
        return Id.next().toLowerCase(Locale.ROOT) + "@client.test";
    }

    private static void problem(HttpResponse<String> answer, int status, String code) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        JsonNode body = tree(answer);
        assertEquals(status, body.get("status").asInt());
        assertEquals(code, body.get("code").asText());
        assertTrue(body.hasNonNull("type") && body.hasNonNull("title") && body.hasNonNull("detail"));
    }

    private static String withoutId(HttpResponse<String> answer) {
        return answer.body().replaceAll("\"id\":\"[^\"]+\"", "");
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer.body(), notJson);
        }
    }
}
