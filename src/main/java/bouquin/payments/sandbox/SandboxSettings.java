package bouquin.payments.sandbox;

import bouquin.kernel.Money;
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
    private SandboxTemper temper;
    private Duration payout;
    private long disputeFee;
    private long feeCents;
    private long feePoints;

    @Override
    public void configure(Settings settings) {
        said = !settings.text(SWITCH, "").isEmpty();
        on = settings.flag(SWITCH, true);
        secret = secret(settings);
        temper = temper(settings);
        payout = settings.duration(
                "bouquin.payments.sandbox.payout", Duration.ofMinutes(10), Duration.ZERO, Duration.ofDays(30));
        feeCents = settings.whole("bouquin.payments.sandbox.fee", 0, 0, 1000);
        feePoints = settings.whole("bouquin.payments.sandbox.fee.points", 0, 0, 1000);
        disputeFee = settings.whole("bouquin.payments.sandbox.dispute.fee", 0, 0, 100_000);
    }

    /** Whether new payments may be made here. */
    boolean open() {
        return said ? on : loopback();
    }

    byte[] secret() {
        return secret.clone();
    }

    SandboxTemper temper() {
        return temper;
    }

    /** How often money is sent to the shop's bank; zero for never. */
    Duration payout() {
        return payout;
    }

    /** What is kept of a charge. */
    Money fee(Money charge) {
        Money fee = charge.share(feePoints, 10_000).plus(new Money(feeCents, charge.currency()));
        return fee.min(charge);
    }

    /** In cents. */
    long disputeFee() {
        return disputeFee;
    }

    /** Whether nobody but this machine reaches the shop, so that its admin may upset the sandbox. */
    boolean loopback() {
        return isLoopback(URI.create(shop.origin()).getHost());
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127[.][0-9]+[.][0-9]+[.][0-9]+");
    }

    private static SandboxTemper temper(Settings settings) {
        Duration delay = settings.duration(
                "bouquin.payments.sandbox.webhook.delay",
                Duration.ZERO,
                Duration.ZERO,
                Duration.ofSeconds(SandboxTemper.DELAY_SECONDS_MAX));
        return new SandboxTemper(
                settings.integer("bouquin.payments.sandbox.webhook.copies", 1, 1, SandboxTemper.COPIES_MAX),
                settings.integer("bouquin.payments.sandbox.webhook.loss", 0, 0, 100),
                (int) ((delay.toMillis() + 999) / 1000),
                settings.integer("bouquin.payments.sandbox.faults", 0, 0, 100),
                settings.integer("bouquin.payments.sandbox.stall", 0, 0, SandboxTemper.STALL_SECONDS_MAX));
    }

    private static byte[] secret(Settings settings) {
        String name = "bouquin.payments.sandbox.secret";
        String given = settings.secret(name).orElse(null);
        if (given == null) return new SecureRandom().generateSeed(32);
        if (given.length() < SECRET_MIN) throw new BadSetting(name, "at least " + SECRET_MIN + " characters");
        return given.getBytes(StandardCharsets.UTF_8);
    }
}
