package bouquin.payments.sandbox;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import bouquin.platform.http.BaseUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;

/**
 * {@code bouquin.payments.sandbox.*}. A shop at an address that the world can reach doesn't hand out documents for test
 * cards unless it is told to.
 */
@ApplicationScoped
class SandboxSettings implements Configured {
    private static final String SWITCH = "bouquin.payments.sandbox";
    private static final int SECRET_MIN = 16;

    @Inject
    BaseUrl shop;

    private boolean said;
    private boolean on;
    private byte[] secret;
    private int copies;
    private int lossPercent;
    private Duration delayMax;
    private long disputeFee;

    @Override
    public void configure(Settings settings) {
        said = !settings.text(SWITCH, "").isEmpty();
        on = settings.flag(SWITCH, true);
        secret = secret(settings);
        copies = settings.integer("bouquin.payments.sandbox.webhook.copies", 1, 1, 5);
        lossPercent = settings.integer("bouquin.payments.sandbox.webhook.loss", 0, 0, 100);
        delayMax = settings.duration(
                "bouquin.payments.sandbox.webhook.delay", Duration.ZERO, Duration.ZERO, Duration.ofHours(1));
        disputeFee = settings.whole("bouquin.payments.sandbox.dispute.fee", 0, 0, 100_000);
    }

    /** Whether new payments may be made here. */
    boolean open() {
        return said ? on : isLoopback(URI.create(shop.origin()).getHost());
    }

    byte[] secret() {
        return secret.clone();
    }

    /** How often each webhook is sent. */
    int copies() {
        return copies;
    }

    /** How many of a hundred webhooks are never sent. */
    int lossPercent() {
        return lossPercent;
    }

    /** Each webhook is sent at a random time within it, so they overtake each other. */
    Duration delayMax() {
        return delayMax;
    }

    /** In cents. */
    long disputeFee() {
        return disputeFee;
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127[.][0-9]+[.][0-9]+[.][0-9]+");
    }

    private static byte[] secret(Settings settings) {
        String name = "bouquin.payments.sandbox.secret";
        String given = settings.secret(name).orElse(null);
        if (given == null) return new SecureRandom().generateSeed(32);
        if (given.length() < SECRET_MIN) throw new BadSetting(name, "at least " + SECRET_MIN + " characters");
        return given.getBytes(StandardCharsets.UTF_8);
    }
}
