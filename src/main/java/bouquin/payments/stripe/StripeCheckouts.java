package bouquin.payments.stripe;

import bouquin.kernel.Money;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderCheckout;
import bouquin.payments.ProviderCheckout.State;
import com.stripe.exception.InvalidRequestException;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.checkout.Session;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import com.stripe.param.checkout.SessionRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Stripe's hosted pay pages. */
@ApplicationScoped
class StripeCheckouts {
    /** Names our payment on everything at Stripe that belongs to it. */
    static final String PAYMENT = "bouquin_payment";

    /** A page can be told to close between half an hour and a day after it was made; a minute is left for the way. */
    static final Duration LIFE_MIN = Duration.ofMinutes(31),
            LIFE_MAX = Duration.ofHours(24).minusMinutes(1);

    @Inject
    StripeLine line;

    @Inject
    Clock clock;

    /**
     * Stripe wants the same parameters with the same key. When our time is too short for its bounds (because an earlier answer
     * was lost), the page is made under another key and without an end: nobody has the address of the earlier one.
     */
    ProviderCheckout create(PaymentId payment, BeginPayment begin, Instant expiresAt) {
        Duration life = Duration.between(clock.instant(), expiresAt);
        boolean late = life.compareTo(LIFE_MIN) < 0 || life.compareTo(LIFE_MAX.plusMinutes(1)) > 0;
        SessionCreateParams page = page(payment, begin, late ? null : expiresAt.getEpochSecond());
        String key = "checkout-" + payment + (late ? "-late" : "");
        return read(line.ask(
                "make the checkout of payment " + payment,
                stripe -> stripe.v1().checkout().sessions().create(page, StripeLine.once(key))));
    }

    ProviderCheckout retrieve(String reference) {
        return read(session(reference));
    }

    /** One that isn't open any more can't be closed; how it ended is asked. */
    ProviderCheckout expire(String reference) {
        Session closed = line.ask("close checkout " + reference, stripe -> {
            try {
                return stripe.v1().checkout().sessions().expire(reference);
            } catch (InvalidRequestException notOpen) {
                return stripe.v1().checkout().sessions().retrieve(reference, withCharge());
            }
        });
        return read(closed);
    }

    Session session(String reference) {
        return line.ask(
                "tell of checkout " + reference,
                stripe -> stripe.v1().checkout().sessions().retrieve(reference, withCharge()));
    }

    private static SessionRetrieveParams withCharge() {
        return SessionRetrieveParams.builder()
                .addExpand("payment_intent.latest_charge")
                .build();
    }

    private static SessionCreateParams page(PaymentId payment, BeginPayment begin, Long expiresAt) {
        return SessionCreateParams.builder()
                .setMode(SessionCreateParams.Mode.PAYMENT)
                .setLocale(locale(begin.language()))
                .setClientReferenceId(payment.value())
                .putMetadata(PAYMENT, payment.value())
                .setPaymentIntentData(SessionCreateParams.PaymentIntentData.builder()
                        .setDescription(begin.description())
                        .putMetadata(PAYMENT, payment.value())
                        .build())
                .addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(price(begin))
                        .build())
                .setSuccessUrl(begin.returnUrl())
                .setCancelUrl(begin.returnUrl())
                .setExpiresAt(expiresAt)
                .build();
    }

    private static PriceData price(BeginPayment begin) {
        return PriceData.builder()
                .setCurrency(begin.amount().currency().toLowerCase(Locale.ROOT))
                .setUnitAmount(begin.amount().minor())
                .setProductData(PriceData.ProductData.builder()
                        .setName(begin.description())
                        .build())
                .build();
    }

    private static SessionCreateParams.Locale locale(String language) {
        return language.equals("fr") ? SessionCreateParams.Locale.FR : SessionCreateParams.Locale.EN;
    }

    private static ProviderCheckout read(Session session) {
        State state = state(session);
        boolean paid = state == State.PAID;
        return new ProviderCheckout(
                session.getId(),
                session.getUrl(),
                state,
                paid ? charged(session) : null,
                paid ? cardCountry(session) : null);
    }

    /** A checkout that is complete and unpaid waits for a bank, or a bank has refused it. */
    private static State state(Session session) {
        if ("paid".equals(session.getPaymentStatus())) return State.PAID;
        if ("expired".equals(session.getStatus())) return State.EXPIRED;
        PaymentIntent intent = session.getPaymentIntentObject();
        boolean refused = "complete".equals(session.getStatus())
                && intent != null
                && ("requires_payment_method".equals(intent.getStatus()) || "canceled".equals(intent.getStatus()));
        return refused ? State.DECLINED : State.OPEN;
    }

    private static Money charged(Session session) {
        return new Money(session.getAmountTotal(), session.getCurrency().toUpperCase(Locale.ROOT));
    }

    private static String cardCountry(Session session) {
        PaymentIntent intent = session.getPaymentIntentObject();
        Charge charge = intent == null ? null : intent.getLatestChargeObject();
        Charge.PaymentMethodDetails means = charge == null ? null : charge.getPaymentMethodDetails();
        if (means == null) return null;
        if (means.getCard() != null) return StripeJson.country(means.getCard().getCountry());
        return means.getSepaDebit() == null
                ? null
                : StripeJson.country(means.getSepaDebit().getCountry());
    }
}
