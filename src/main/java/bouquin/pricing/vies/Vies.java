package bouquin.pricing.vies;

import bouquin.platform.json.Json;
import bouquin.pricing.VatNumber;
import bouquin.pricing.VatRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Asks VIES. Only a clear yes or no counts; everything else is unknown and never taken for a no. */
@ApplicationScoped
class Vies implements VatRegister {
    private static final Logger LOG = Logger.getLogger(Vies.class.getName());
    private static final int ANSWER_BYTES_MAX = 64 * 1024;

    @Inject
    ViesSettings settings;

    @Inject
    Clock clock;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(java.time.Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Override
    public Answer ask(VatNumber number) {
        if (!settings.on()) return unknown();
        try {
            return answer(sent(number));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return unknown();
        } catch (Exception unreachable) {
            LOG.log(Level.WARNING, "VIES could not be asked: " + unreachable);
            return unknown();
        }
    }

    /** The whole answer must be there in time, not only its head. */
    private String sent(VatNumber number) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(settings.url())
                .timeout(settings.patience())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(Json.write(question(number))))
                .build();
        CompletableFuture<String> whole =
                client.sendAsync(request, BodyHandlers.ofInputStream()).thenApplyAsync(Vies::body);
        try {
            return whole.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            whole.cancel(true);
        }
    }

    private Map<String, String> question(VatNumber number) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("countryCode", number.prefix());
        question.put("vatNumber", number.national());
        if (!settings.requester().isEmpty()) {
            question.put("requesterMemberStateCode", settings.requester().substring(0, 2));
            question.put("requesterNumber", settings.requester().substring(2));
        }
        return question;
    }

    private static String body(HttpResponse<InputStream> response) {
        try (InputStream in = response.body()) {
            if (response.statusCode() != 200) throw new IllegalStateException("status " + response.statusCode());
            byte[] bytes = in.readNBytes(ANSWER_BYTES_MAX + 1);
            if (bytes.length > ANSWER_BYTES_MAX) throw new IllegalStateException("too long an answer");
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Answer answer(String body) {
        Map<String, Object> said = Json.readMap(body);
        String consultation =
                said.get("requestIdentifier") instanceof String text && text.matches("[0-9A-Za-z_.-]{1,40}")
                        ? text
                        : null;
        if (Boolean.TRUE.equals(said.get("valid"))) return new Answer(State.VALID, consultation, clock.instant());
        Object error = said.getOrDefault("userError", "INVALID");
        boolean no = Boolean.FALSE.equals(said.get("valid")) && "INVALID".equals(error);
        return no ? new Answer(State.INVALID, consultation, clock.instant()) : unknown();
    }

    private Answer unknown() {
        return new Answer(State.UNKNOWN, null, clock.instant());
    }
}
