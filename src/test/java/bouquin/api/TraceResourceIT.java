package bouquin.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bouquin.kernel.Id;
import bouquin.platform.json.Json;
import bouquin.support.Browsing;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The leak desk from outside. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TraceResourceIT {
    private static final String PASSWORD = "correct-horse-battery";

    private final Browsing client = new Browsing();

    @Test
    void onlyAnAdminTraces() throws IOException {
        assertEquals(401, ask(blank(), null).statusCode());
        String email = Id.next() + "@example.org";
        client.json(
                "POST",
                "/api/v1/accounts",
                "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD
                        + "\",\"displayName\":\"Ana\",\"locale\":\"en\"}");
        String token = token(email);
        assertEquals(403, ask(blank(), token).statusCode());
        assertEquals(
                403,
                client.get("/api/v1/traces", "Authorization", "Bearer " + token).statusCode());
        assertEquals(401, client.get("/api/v1/traces").statusCode());
    }

    @Test
    void aTraceIsAnsweredWithItsMatchesAndCanBeReadAgain() throws IOException {
        String token = token("admin@bouquin.test");
        HttpResponse<String> answer = ask(blank(), token);
        assertEquals(201, answer.statusCode(), answer.body());
        JsonNode trace = tree(answer);
        assertEquals("NONE", trace.get("conclusion").asText());
        assertEquals(0, trace.get("matches").size());
        String path = answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        JsonNode again = tree(client.get(path, "Authorization", "Bearer " + token));
        assertEquals(trace.get("id"), again.get("id"));
        JsonNode list = tree(client.get("/api/v1/traces?limit=100", "Authorization", "Bearer " + token));
        assertTrue(list.get("items")
                .findValuesAsText("id")
                .contains(trace.get("id").asText()));
    }

    @Test
    void whatCanNotBeReadIsTheSendersFault() {
        String token = token("admin@bouquin.test");
        assertEquals(
                415, ask("Dear reader".getBytes(StandardCharsets.UTF_8), token).statusCode());
        assertEquals(422, ask(new byte[0], token).statusCode());
        assertEquals(
                422,
                ask("%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8), token).statusCode());
        String[] bearer = {"Authorization", "Bearer " + token};
        assertEquals(404, client.get("/api/v1/traces/nothing", bearer).statusCode());
        assertEquals(404, client.get("/api/v1/traces/" + Id.next(), bearer).statusCode());
        assertEquals(400, client.get("/api/v1/traces?limit=0", bearer).statusCode());
    }

    private HttpResponse<String> ask(byte[] file, String token) {
        HttpRequest.Builder request = Browsing.request("/api/v1/traces?name=leak.pdf")
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return client.send(request);
    }

    private String token(String email) {
        String body = "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}";
        return tree(client.json("POST", "/api/v1/sessions", body)).get("token").asText();
    }

    private static byte[] blank() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), broken);
        }
    }
}
