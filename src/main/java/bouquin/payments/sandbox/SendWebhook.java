package bouquin.payments.sandbox;

import bouquin.platform.http.BaseUrl;
import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/** Sends one copy of one event to the shop by real HTTP, signed at the moment of sending; at least once, or lost. */
@ApplicationScoped
class SendWebhook implements Job {
    static final String NAME = "sandbox.webhook";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    SandboxReports reports;

    @Inject
    SandboxSettings settings;

    @Inject
    Moods moods;

    @Inject
    BaseUrl shop;

    @Inject
    Clock clock;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) throws IOException, InterruptedException {
        if (moods.temper().loses()) return;
        byte[] body = reports.body(key.split("[.]")[0]).orElseThrow().getBytes(StandardCharsets.UTF_8);
        HttpRequest webhook = HttpRequest.newBuilder(
                        URI.create(shop.internal("/api/v1/webhooks/" + SandboxProvider.NAME)))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header(Signature.HEADER, Signature.of(settings.secret(), clock.instant(), body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        int status =
                client.send(webhook, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status >= 300) throw new IOException("The shop answered " + status + " to webhook " + key);
    }
}
