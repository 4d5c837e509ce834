package bouquin.payments.stripe;

import bouquin.platform.json.Json;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plays Stripe behind WireMock, in the shapes that its reference publishes. Its pages are small, so that there are several. */
class StripeShapes implements ResponseDefinitionTransformerV2 {
    private static final int PAGE_MAX = 2;

    final Map<String, ObjectNode> sessions = new LinkedHashMap<>();
    final Map<String, ObjectNode> refunds = new LinkedHashMap<>();
    final List<ObjectNode> events = new ArrayList<>();
    final List<ObjectNode> transactions = new ArrayList<>();
    private final Map<String, String> answered = new TreeMap<>();
    private int number;

    @Override
    public String getName() {
        return "stripe";
    }

    @Override
    public synchronized ResponseDefinition transform(ServeEvent event) {
        if (!"stripe".equals(event.getResponseDefinition().getBody())) return event.getResponseDefinition();
        Request request = event.getRequest();
        String key = request.getHeader("Idempotency-Key");
        String body = key != null && answered.containsKey(key) ? answered.get(key) : answer(request);
        if (key != null) answered.put(key, body);
        int status = body.startsWith("{\"error\"") ? 400 : 200;
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withHeader("Request-Id", "req_" + ++number)
                .withBody(body)
                .build();
    }

    private String answer(Request request) {
        String path = URI.create(request.getUrl()).getPath();
        Map<String, String> form = form(request);
        if (path.equals("/v1/checkout/sessions")) return create(form).toString();
        if (path.endsWith("/expire")) return expire(path.split("/")[4]);
        if (path.startsWith("/v1/checkout/sessions/"))
            return sessions.get(path.split("/")[4]).toString();
        if (path.startsWith("/v1/payment_intents/"))
            return intent(path.split("/")[3]).toString();
        if (path.equals("/v1/refunds") && request.getMethod().getName().equals("POST"))
            return refund(form).toString();
        if (path.equals("/v1/refunds")) return list(new ArrayList<>(refunds.values()), form, path);
        if (path.equals("/v1/events")) return list(events, form, path);
        if (path.equals("/v1/balance_transactions")) return list(transactions, form, path);
        return "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Unrecognized request URL\"}}";
    }

    private ObjectNode create(Map<String, String> form) {
        ObjectNode session = object("checkout.session", "cs_test_" + ++number);
        session.put("client_reference_id", form.get("client_reference_id"));
        session.put("amount_total", Long.parseLong(form.get("line_items[0][price_data][unit_amount]")));
        session.put("currency", form.get("line_items[0][price_data][currency]"));
        session.put("status", "open").put("payment_status", "unpaid").put("mode", form.get("mode"));
        session.put("locale", form.get("locale")).put("expires_at", form.get("expires_at"));
        session.putNull("payment_intent");
        session.put(
                "url", "https://checkout.stripe.com/c/pay/" + session.get("id").asText());
        session.putObject("metadata").put("bouquin_payment", form.get("metadata[bouquin_payment]"));
        sessions.put(session.get("id").asText(), session);
        return session;
    }

    private String expire(String id) {
        ObjectNode session = sessions.get(id);
        if (!session.get("status").asText().equals("open"))
            return "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Only Checkout Sessions with a status in [\\\"open\\\"] can be expired.\"}}";
        return session.put("status", "expired").putNull("url").toString();
    }

    synchronized void forgetKeys() {
        answered.clear();
    }

    private ObjectNode intent(String id) {
        return sessions.values().stream()
                .filter(session ->
                        session.path("payment_intent").path("id").asText().equals(id))
                .map(session -> (ObjectNode) session.get("payment_intent"))
                .findFirst()
                .orElseThrow();
    }

    /** The buyer pays with a card of a country. */
    synchronized void pay(String id, String country) {
        ObjectNode session = sessions.get(id);
        ObjectNode charge = object("charge", "ch_" + ++number);
        charge.put("amount", session.get("amount_total").asLong()).set("currency", session.get("currency"));
        charge.put("status", "succeeded").put("paid", true).set("metadata", session.get("metadata"));
        charge.putObject("payment_method_details")
                .put("type", "card")
                .putObject("card")
                .put("country", country);
        ObjectNode intent = object("payment_intent", "pi_" + ++number);
        charge.put("payment_intent", intent.get("id").asText());
        intent.put("status", "succeeded").set("metadata", session.get("metadata"));
        intent.set("latest_charge", charge);
        session.put("status", "complete").put("payment_status", "paid").set("payment_intent", intent);
        moved("charge", session.get("amount_total").asLong(), 40, charge);
        said("charge.succeeded", charge);
        said("checkout.session.completed", session);
    }

    private ObjectNode refund(Map<String, String> form) {
        ObjectNode refund = object("refund", "re_" + ++number);
        refund.put("amount", Long.parseLong(form.get("amount")))
                .put("currency", "eur")
                .put("status", "succeeded");
        refund.put("payment_intent", form.get("payment_intent"));
        ObjectNode metadata = refund.putObject("metadata");
        metadata.put("bouquin_refund", form.get("metadata[bouquin_refund]"));
        metadata.put("bouquin_payment", form.get("metadata[bouquin_payment]"));
        refunds.put(refund.get("id").asText(), refund);
        moved("refund", -refund.get("amount").asLong(), 0, refund);
        said("refund.created", refund);
        return refund;
    }

    /** The buyer's bank takes the money of a charge back. */
    synchronized ObjectNode dispute(String session, String type, long amount, long fee, String status) {
        ObjectNode dispute = object("dispute", "dp_" + session);
        dispute.put("amount", Math.abs(amount)).put("currency", "eur").put("status", status);
        dispute.set(
                "payment_intent", sessions.get(session).get("payment_intent").get("id"));
        ObjectNode source = dispute.deepCopy();
        dispute.putArray("balance_transactions").add(moved("adjustment", amount, fee, source));
        return said(type, dispute);
    }

    synchronized ObjectNode payOut(long amount) {
        ObjectNode payout = object("payout", "po_" + ++number);
        payout.put("amount", amount)
                .put("currency", "eur")
                .put("status", "paid")
                .putObject("metadata");
        moved("payout", -amount, 0, payout);
        return said("payout.paid", payout);
    }

    synchronized ObjectNode moved(String type, long amount, long fee, ObjectNode source) {
        ObjectNode moved = object("balance_transaction", "txn_" + ++number);
        moved.put("type", type)
                .put("amount", amount)
                .put("fee", fee)
                .put("net", amount - fee)
                .put("currency", "eur");
        moved.set("source", source);
        transactions.add(0, moved);
        return moved;
    }

    synchronized ObjectNode said(String type, ObjectNode object) {
        ObjectNode event = object("event", "evt_" + ++number);
        event.put("api_version", "2026-01-28.clover").put("livemode", false).put("type", type);
        event.putObject("data").set("object", object.deepCopy());
        events.add(0, event);
        return event;
    }

    private static String list(List<ObjectNode> all, Map<String, String> form, String path) {
        long since = Long.parseLong(form.getOrDefault("created[gte]", "0"));
        String after = form.get("starting_after");
        ObjectNode list = Json.MAPPER.createObjectNode().put("object", "list").put("url", path);
        ArrayNode page = list.putArray("data");
        boolean begun = after == null, more = false;
        for (ObjectNode one : all) {
            if (begun && one.get("created").asLong() >= since && mine(one, form)) {
                if (page.size() == PAGE_MAX) more = true;
                else page.add(one);
            }
            if (one.get("id").asText().equals(after)) begun = true;
        }
        return list.put("has_more", more).toString();
    }

    private static boolean mine(ObjectNode one, Map<String, String> form) {
        String intent = form.get("payment_intent");
        return intent == null || one.path("payment_intent").asText().equals(intent);
    }

    private static ObjectNode object(String kind, String id) {
        return Json.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("object", kind)
                .put("created", Instant.now().getEpochSecond());
    }

    private static Map<String, String> form(Request request) {
        String query = URI.create(request.getUrl()).getRawQuery();
        Map<String, String> form = new TreeMap<>();
        for (String pair : ((query == null ? "" : query) + "&" + request.getBodyAsString()).split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) form.put(decoded(parts[0]), decoded(parts[1]));
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
