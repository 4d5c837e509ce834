package bouquin.payments.sandbox;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentProvider;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.ProviderEvent;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The sandbox behind the port. Each call is a transaction of the sandbox's own, as if another server had made it. */
@ApplicationScoped
class SandboxProvider implements PaymentProvider {
    static final String NAME = "sandbox";

    @Inject
    SandboxBooks books;

    @Inject
    SandboxReports reports;

    @Inject
    SandboxSettings settings;

    @Inject
    BaseUrl shop;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean open() {
        return settings.open();
    }

    @Override
    public ProviderCheckout createCheckout(PaymentId payment, BeginPayment begin, Instant expiresAt) {
        return checkout(books.open(payment, begin, expiresAt));
    }

    @Override
    public ProviderCheckout retrieve(String reference) {
        return checkout(books.locked(reference).orElseThrow());
    }

    @Override
    public ProviderCheckout expire(String reference) {
        return checkout(books.expire(reference));
    }

    @Override
    public void refund(String reference, String refundId, Money amount) {
        books.refund(reference, refundId, amount);
    }

    @Override
    public List<ProviderEvent> eventsSince(Instant since) {
        return reports.since(since).stream()
                .map(body -> Json.read(body, SandboxEvent.class).asReceived(body))
                .toList();
    }

    @Override
    public ProviderEvent verify(byte[] body, Map<String, String> headers) {
        String signature = headers.get(Signature.HEADER.toLowerCase(Locale.ROOT));
        Signature.verify(settings.secret(), signature, body, clock.instant());
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            return Json.MAPPER.readValue(text, SandboxEvent.class).asReceived(text);
        } catch (JsonProcessingException unreadable) {
            throw Rejected.malformed("payments.webhook.body");
        }
    }

    @Override
    public List<BalanceTransaction> balanceTransactionsSince(Instant since) {
        return books.transactionsSince(since);
    }

    private ProviderCheckout checkout(Charge charge) {
        String url = shop.of("/" + charge.language() + "/sandbox/payments/" + charge.id());
        return new ProviderCheckout(charge.id(), url, charge.state(), charge.cardCountry());
    }
}
