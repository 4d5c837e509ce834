package bouquin.payments.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The line to Stripe. Nothing is tried twice here: whoever asks does so again later, with the same key. Each failure is
 * {@link Unanswered}, also those that aren't Stripe's own exceptions: an empty answer makes its library throw a
 * NullPointerException.
 */
@ApplicationScoped
class StripeLine {
    @Inject
    StripeSettings settings;

    private volatile StripeClient client;

    interface Question<T> {
        T ask(StripeClient client) throws StripeException;
    }

    /** @throws Unanswered whatever went wrong */
    <T> T ask(String what, Question<T> question) {
        try {
            T answer = question.ask(client());
            if (answer == null) throw new IllegalStateException("an empty answer");
            return answer;
        } catch (StripeException | RuntimeException failed) {
            throw new Unanswered(what, failed);
        }
    }

    /** @param key names what is asked for, so that asked twice it is done once */
    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }

    private StripeClient client() {
        StripeClient known = client;
        if (known != null) return known;
        int millis = (int) settings.patience().toMillis();
        known = StripeClient.builder()
                .setApiKey(settings.key())
                .setApiBase(settings.api())
                .setConnectTimeout(millis)
                .setReadTimeout(millis)
                .setMaxNetworkRetries(0)
                .build();
        client = known;
        return known;
    }
}
