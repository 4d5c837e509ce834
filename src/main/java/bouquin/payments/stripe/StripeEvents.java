package bouquin.payments.stripe;

import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderEvent;
import bouquin.platform.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import com.stripe.param.EventListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What Stripe reports: by signed webhooks, and again when it is asked. */
@ApplicationScoped
class StripeEvents {
    private static final Logger LOG = Logger.getLogger(StripeEvents.class.getName());
    private static final long PAGE = 100;
    private static final long TOLERANCE_SECONDS = 300;

    @Inject
    StripeLine line;

    @Inject
    StripeSettings settings;

    @Inject
    Clock clock;

    /** @throws Rejected MALFORMED unless Stripe signed exactly these bytes within the last five minutes */
    ProviderEvent verify(byte[] body, String signature) {
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            Webhook.Signature.verifyHeader(text, signature, settings.webhookSecret(), TOLERANCE_SECONDS, clock);
        } catch (SignatureVerificationException | RuntimeException forged) {
            boolean old = String.valueOf(forged.getMessage()).contains("tolerance");
            throw Rejected.malformed(old ? "payments.webhook.old" : "payments.webhook.signature");
        }
        return read(text);
    }

    ProviderEvent read(String body) {
        return new StripeEvent(StripeJson.object(body), settings).asReceived(body, this::paymentOf);
    }

    /** Stripe gives them newest first. One that can't be read is left out, so that it doesn't hide the others. */
    void since(Instant since, Consumer<List<ProviderEvent>> page) {
        String before = null;
        do {
            JsonNode list = page(since, before);
            List<ProviderEvent> events = new ArrayList<>();
            String last = null;
            for (JsonNode event : list.path("data")) {
                readable(event).ifPresent(events::add);
                last = event.path("id").asText();
            }
            page.accept(events);
            before = list.path("has_more").asBoolean() ? last : null;
        } while (before != null);
    }

    private Optional<ProviderEvent> readable(JsonNode event) {
        try {
            return Optional.of(read(Json.write(event)));
        } catch (Rejected unreadable) {
            LOG.log(Level.SEVERE, "Event " + event.path("id") + " of Stripe can't be read", unreadable);
            return Optional.empty();
        }
    }

    private JsonNode page(Instant since, String before) {
        EventListParams wanted = EventListParams.builder()
                .setLimit(PAGE)
                .setStartingAfter(before)
                .setCreated(EventListParams.Created.builder()
                        .setGte(since.getEpochSecond())
                        .build())
                .build();
        return line.ask(
                "list events",
                stripe -> StripeJson.object(
                        stripe.v1().events().list(wanted).getLastResponse().body()));
    }

    /** A dispute doesn't tell our payment, what it is about does. */
    private PaymentId paymentOf(String intent) {
        String payment = line.ask(
                "tell of payment " + intent,
                stripe -> stripe.v1()
                        .paymentIntents()
                        .retrieve(intent)
                        .getLastResponse()
                        .body());
        return StripeJson.payment(StripeJson.object(payment));
    }
}
