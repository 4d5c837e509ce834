package bouquin.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks as a real client does: what was not answered, or answered by a server that is in trouble, is asked again with the same key. */
final class Client {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final String base;
    private final Facts facts;

    Client(String base, Facts facts) {
        this.base = base;
        this.facts = facts;
    }

    record Answer(int status, JsonNode body, String raw) {
        String text(String name) {
            return body.path(name).asText("");
        }

        boolean ok() {
            return status < 300;
        }
    }

    Answer get(String path, String token) throws InterruptedException {
        return until(request("/api/v1" + path, token).GET().build());
    }

    Answer post(String path, String token, String key, Object body) throws InterruptedException {
        try {
            HttpRequest.Builder request = request("/api/v1" + path, token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
            if (key != null) request.header("Idempotency-Key", key);
            return until(request.build());
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Answer upload(String path, String token, String type, byte[] body) throws InterruptedException {
        return until(request("/api/v1" + path, token)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build());
    }

    Answer put(String path, String token, Object body) throws InterruptedException {
        try {
            return until(request("/api/v1" + path, token)
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .build());
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The body as text, of a 2xx. */
    String file(String path, String token) throws InterruptedException {
        Answer answer = until(request("/api/v1" + path, token).GET().build());
        if (!answer.ok()) throw new IllegalStateException(path + " was answered " + answer.status());
        return answer.raw();
    }

    Answer form(String url, String form) throws InterruptedException {
        return until(HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer until(HttpRequest request) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (!comingUp(answer)) return new Answer(answer.statusCode(), json(answer), answer.body());
                if (answer.statusCode() >= 500) facts.trouble(request.uri().getPath(), answer.body());
            } catch (IOException cutOff) {
                facts.cutOff();
            }
            Thread.sleep(250);
        }
        throw new IllegalStateException("No answer from " + request.uri() + " for " + PATIENCE);
    }

    /** A server that has not deployed the shop yet answers 404 in HTML; 429 says to come again. */
    private static boolean comingUp(HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return answer.statusCode() >= 500
                || answer.statusCode() == 429
                || answer.statusCode() == 404 && !type.contains("json");
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return type.contains("json") && !answer.body().isEmpty()
                ? JSON.readTree(answer.body())
                : JSON.createObjectNode();
    }
}
