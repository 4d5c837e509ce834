package bouquin.payments.stripe;

import bouquin.platform.config.Settings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Stripe's adapter put together by hand. */
final class Stripes {
    private Stripes() {}

    static StripeProvider at(String api, String secret, Clock clock) {
        return at(api, secret, clock, Duration.ofSeconds(20));
    }

    static StripeProvider at(String api, String secret, Clock clock, Duration patience) {
        Map<String, String> said = new HashMap<>();
        said.put("bouquin.payments.stripe.key", "sk_test_0123456789");
        said.put("bouquin.payments.stripe.webhook.secret", secret);
        said.put("bouquin.payments.stripe.api", api);
        said.put("bouquin.payments.stripe.patience", patience.toString());
        return with(settings(said), clock);
    }

    static StripeSettings settings(Map<String, String> said) {
        StripeSettings settings = new StripeSettings();
        settings.configure(new Settings() {
            @Override
            public Optional<String> secret(String name) {
                return Optional.ofNullable(said.get(name));
            }

            @Override
            public String text(String name, String otherwise) {
                return secret(name).orElse(otherwise);
            }

            @Override
            public boolean flag(String name, boolean otherwise) {
                return secret(name).map(Boolean::valueOf).orElse(otherwise);
            }

            @Override
            public Duration duration(String name, Duration otherwise, Duration min, Duration max) {
                return secret(name).map(Duration::parse).orElse(otherwise);
            }
        });
        return settings;
    }

    static Map<String, String> signed(byte[] body, String secret, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(mac.doFinal(body));
            return Map.of("stripe-signature", "t=" + at.getEpochSecond() + ",v1=" + hex);
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static StripeProvider with(StripeSettings settings, Clock clock) {
        StripeProvider provider = new StripeProvider();
        StripeLine line = new StripeLine();
        line.settings = settings;
        provider.settings = settings;
        provider.checkouts = new StripeCheckouts();
        provider.checkouts.line = line;
        provider.checkouts.clock = clock;
        provider.refunds = new StripeRefunds();
        provider.refunds.line = line;
        provider.refunds.checkouts = provider.checkouts;
        provider.events = new StripeEvents();
        provider.events.line = line;
        provider.events.settings = settings;
        provider.events.clock = clock;
        provider.transactions = new StripeTransactions();
        provider.transactions.line = line;
        return provider;
    }
}
