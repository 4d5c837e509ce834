package bouquin.payments.manual;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Bank transfers behind the port. */
@ApplicationScoped
class ManualProvider implements PaymentProvider {
    static final String NAME = "manual";

    @Inject
    ManualSettings settings;

    @Inject
    Requests requests;

    @Inject
    ManualBooks books;

    @Inject
    BaseUrl shop;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean open() {
        return settings.open();
    }

    @Override
    public boolean connected() {
        return settings.connected();
    }

    @Override
    public Duration expiry(Duration usual) {
        return settings.expiry();
    }

    @Override
    public ProviderCheckout createCheckout(PaymentId payment, BeginPayment begin, Instant expiresAt) {
        return checkout(requests.open(payment, begin, expiresAt), begin.language());
    }

    @Override
    public ProviderCheckout retrieve(String reference) {
        return checkout(requests.locked(number(reference)).orElseThrow(), "fr");
    }

    @Override
    public ProviderCheckout expire(String reference) {
        return checkout(requests.expire(number(reference)), "fr");
    }

    @Override
    public void refund(String reference, String refundId, Money amount) {
        requests.refund(number(reference), refundId, amount);
    }

    @Override
    public void eventsSince(Instant since, Consumer<List<ProviderEvent>> page) {
        List<ManualEvent> found = books.events(since, null);
        while (!found.isEmpty()) {
            page.accept(found.stream()
                    .map(event -> event.asReported(Json.write(event)))
                    .toList());
            ManualEvent last = found.get(found.size() - 1);
            found = found.size() < ManualBooks.PAGE ? List.of() : books.events(since, last);
        }
    }

    /** No bank calls us: whatever comes is forged. */
    @Override
    public ProviderEvent verify(byte[] body, Map<String, String> headers) {
        throw Rejected.malformed("payments.webhook.signature");
    }

    @Override
    public ProviderEvent read(String body) {
        try {
            ManualEvent event = Json.MAPPER.readValue(body, ManualEvent.class);
            if (event == null) throw Rejected.malformed("payments.webhook.body");
            return event.asReported(body);
        } catch (JsonProcessingException unreadable) {
            throw Rejected.malformed("payments.webhook.body");
        }
    }

    @Override
    public void balanceTransactionsSince(Instant since, Consumer<List<BalanceTransaction>> page) {
        List<BalanceTransaction> found = books.moved(since, null);
        while (!found.isEmpty()) {
            page.accept(found);
            BalanceTransaction last = found.get(found.size() - 1);
            found = found.size() < ManualBooks.PAGE ? List.of() : books.moved(since, last);
        }
    }

    private ProviderCheckout checkout(Request request, String language) {
        String url = shop.of("/" + language + "/transfers/" + request.payment());
        Money charged = request.paid() ? request.amount() : null;
        return new ProviderCheckout(request.reference().code(), url, request.state(), charged, null);
    }

    private static long number(String reference) {
        return Reference.in(reference).orElseThrow().number();
    }
}
