package bouquin.payments.stripe;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import bouquin.platform.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;

/** Reads Stripe's JSON: amounts in minor units with a currency in lower case, times in seconds. */
final class StripeJson {
    private StripeJson() {}

    /** @throws Rejected MALFORMED when it is no object */
    static JsonNode object(String json) {
        try {
            JsonNode node = Json.MAPPER.readTree(json);
            if (node != null && node.isObject()) return node;
        } catch (JsonProcessingException unreadable) {
            throw malformed();
        }
        throw malformed();
    }

    /** @throws Rejected MALFORMED when it isn't a text that Stripe could use as an id */
    static String id(JsonNode node) {
        String id = node.asText("");
        if (!node.isTextual() || !id.matches("[!-~]{1,80}")) throw malformed();
        return id;
    }

    static Instant time(JsonNode seconds) {
        long at = whole(seconds);
        if (at < 0 || at > Integer.MAX_VALUE * 4L) throw malformed();
        return Instant.ofEpochSecond(at);
    }

    /** @throws Rejected MALFORMED unless it is a whole number of minor units and a known currency */
    static Money money(JsonNode amount, JsonNode currency) {
        try {
            String code = currency.asText("").toUpperCase(Locale.ROOT);
            return new Money(whole(amount), Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            throw malformed();
        }
    }

    /** Null when the object isn't of one of our payments. */
    static PaymentId payment(JsonNode object) {
        String id = object.path("metadata").path(StripeCheckouts.PAYMENT).asText("");
        return id.matches("[0-9a-z]{26}") ? new PaymentId(id) : null;
    }

    /** Null unless it looks like ISO 3166-1 alpha-2. */
    static String country(String code) {
        String upper = code == null ? "" : code.toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{2}") ? upper : null;
    }

    private static long whole(JsonNode number) {
        if (!number.isIntegralNumber() || !number.canConvertToLong()) throw malformed();
        return number.longValue();
    }

    static Rejected malformed() {
        return Rejected.malformed("payments.webhook.body");
    }
}
