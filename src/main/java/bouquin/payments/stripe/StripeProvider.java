package bouquin.payments.stripe;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.PaymentProvider;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.ProviderEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Stripe behind the port. */
@ApplicationScoped
class StripeProvider implements PaymentProvider {
    @Inject
    StripeSettings settings;

    @Inject
    StripeCheckouts checkouts;

    @Inject
    StripeRefunds refunds;

    @Inject
    StripeEvents events;

    @Inject
    StripeTransactions transactions;

    @Override
    public String name() {
        return "stripe";
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
        if (usual.compareTo(StripeCheckouts.LIFE_MIN) < 0) return StripeCheckouts.LIFE_MIN;
        return usual.compareTo(StripeCheckouts.LIFE_MAX) > 0 ? StripeCheckouts.LIFE_MAX : usual;
    }

    @Override
    public ProviderCheckout createCheckout(PaymentId payment, BeginPayment begin, Instant expiresAt) {
        return checkouts.create(payment, begin, expiresAt);
    }

    @Override
    public ProviderCheckout retrieve(String reference) {
        return checkouts.retrieve(reference);
    }

    @Override
    public ProviderCheckout expire(String reference) {
        return checkouts.expire(reference);
    }

    @Override
    public void refund(String reference, String refundId, Money amount) {
        refunds.refund(reference, refundId, amount);
    }

    @Override
    public void eventsSince(Instant since, Consumer<List<ProviderEvent>> page) {
        events.since(since, page);
    }

    @Override
    public ProviderEvent verify(byte[] body, Map<String, String> headers) {
        if (!settings.connected()) throw Rejected.notFound("notFound");
        return events.verify(body, headers.get("stripe-signature"));
    }

    @Override
    public ProviderEvent read(String body) {
        return events.read(body);
    }

    @Override
    public void balanceTransactionsSince(Instant since, Consumer<List<BalanceTransaction>> page) {
        transactions.since(since, page);
    }
}
