package bouquin.payments.stripe;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** {@code bouquin.payments.stripe.*}. Nothing is asked of Stripe, and nothing taken from it, while its key is not set. */
@ApplicationScoped
class StripeSettings implements Configured {
    private static final String API = "bouquin.payments.stripe.api";

    private boolean on;
    private String key;
    private String webhookSecret;
    private String api;
    private String account;
    private Duration patience;

    @Override
    public void configure(Settings settings) {
        key = prefixed(settings, "bouquin.payments.stripe.key", "(sk|rk)_(test|live)_");
        webhookSecret = prefixed(settings, "bouquin.payments.stripe.webhook.secret", "whsec_");
        account = prefixed(settings, "bouquin.payments.stripe.account", "acct_");
        on = settings.flag("bouquin.payments.stripe", true);
        api = settings.text(API, "https://api.stripe.com").replaceAll("/+$", "");
        if (!api.matches("https://[^/?#@]+|http://(127[.]0[.]0[.]1|localhost)(:[0-9]+)?"))
            throw new BadSetting(API, "an address like https://api.stripe.com");
        patience = settings.duration(
                "bouquin.payments.stripe.patience",
                Duration.ofSeconds(10),
                Duration.ofMillis(100),
                Duration.ofMinutes(1));
        if ((key == null) != (webhookSecret == null))
            throw new BadSetting("bouquin.payments.stripe.webhook.secret", "set together with the key");
    }

    boolean connected() {
        return key != null;
    }

    /** Whether new payments may be made here. */
    boolean open() {
        return connected() && on;
    }

    String key() {
        return key;
    }

    String webhookSecret() {
        return webhookSecret;
    }

    /** Whether real money moves. */
    boolean live() {
        return connected() && key.contains("_live_");
    }

    /** Where Stripe is, without a slash at its end. */
    String api() {
        return api;
    }

    /** Our own account's id, when it was said. */
    Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** How long an answer may take. */
    Duration patience() {
        return patience;
    }

    private static String prefixed(Settings settings, String name, String prefix) {
        String given = settings.secret(name).orElse(null);
        if (given != null && !given.matches(prefix + "[A-Za-z0-9_]{4,250}"))
            throw new BadSetting(name, "a value that begins with " + prefix);
        return given;
    }
}
