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
import java.util.function.Consumer;

/** The sandbox behind the port. Each call is a transaction of the sandbox's own, as if another server had made it. */
@ApplicationScoped
class SandboxProvider implements PaymentProvider {
    static final String NAME = "sandbox";

    @Inject
    SandboxBooks books;

    @Inject
    SandboxTransactions transactions;

    @Inject
    SandboxReports reports;

    @Inject
    Moods moods;

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
        return moods.answer(() -> checkout(books.open(payment, begin, expiresAt)));
    }

    @Override
    public ProviderCheckout retrieve(String reference) {
        return moods.answer(() -> checkout(books.locked(reference).orElseThrow()));
    }

    @Override
    public ProviderCheckout expire(String reference) {
        return moods.answer(() -> checkout(books.expire(reference)));
    }

    @Override
    public void refund(String reference, String refundId, Money amount) {
        moods.answer(() -> {
            books.refund(reference, refundId, amount);
            return null;
        });
    }

    @Override
    public void eventsSince(Instant since, Consumer<List<ProviderEvent>> page) {
        List<SandboxEvent> found = moods.answer(() -> reports.page(since, null));
        while (!found.isEmpty()) {
            page.accept(found.stream()
                    .map(event -> event.asReceived(Json.write(event)))
                    .toList());
            SandboxEvent last = found.get(found.size() - 1);
            found = found.size() < SandboxReports.PAGE ? List.of() : moods.answer(() -> reports.page(since, last));
        }
    }

    @Override
    public ProviderEvent verify(byte[] body, Map<String, String> headers) {
        String signature = headers.get(Signature.HEADER.toLowerCase(Locale.ROOT));
        Signature.verify(settings.secret(), signature, body, clock.instant());
        return read(new String(body, StandardCharsets.UTF_8));
    }

    @Override
    public ProviderEvent read(String body) {
        try {
            SandboxEvent event = Json.MAPPER.readValue(body, SandboxEvent.class);
            if (event == null || !event.whole()) throw Rejected.malformed("payments.webhook.body");
            return event.asReceived(body);
        } catch (JsonProcessingException unreadable) {
            throw Rejected.malformed("payments.webhook.body");
        }
    }

    @Override
    public void balanceTransactionsSince(Instant since, Consumer<List<BalanceTransaction>> page) {
        List<BalanceTransaction> found = moods.answer(() -> transactions.page(since, null));
        while (!found.isEmpty()) {
            page.accept(found);
            BalanceTransaction last = found.get(found.size() - 1);
            found = found.size() < SandboxTransactions.PAGE
                    ? List.of()
                    : moods.answer(() -> transactions.page(since, last));
        }
    }

    private ProviderCheckout checkout(Charge charge) {
        String url = shop.of("/" + charge.language() + "/sandbox/payments/" + charge.id());
        Money charged = charge.state() == ProviderCheckout.State.PAID ? charge.amount() : null;
        return new ProviderCheckout(charge.id(), url, charge.state(), charged, charge.cardCountry());
    }
}
