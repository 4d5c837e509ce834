package bouquin.payments.manual;

import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** {@code bouquin.payments.manual.*}. */
@ApplicationScoped
class ManualSettings implements Configured {
    private boolean on;
    private String iban;
    private String holder;
    private Duration expiry;

    @Override
    public void configure(Settings settings) {
        iban = settings.text("bouquin.payments.manual.iban", "").replace(" ", "");
        holder = settings.text("bouquin.payments.manual.holder", "Bouquin");
        on = settings.flag("bouquin.payments.manual", true);
        expiry = settings.duration(
                "bouquin.payments.manual.expiry", Duration.ofDays(10), Duration.ofMinutes(1), Duration.ofDays(60));
        if (!iban.isEmpty() && !Mod97.valid(iban))
            throw new BadSetting("bouquin.payments.manual.iban", "a whole IBAN with its check digits");
    }

    /** Whether the shop has an account for it. */
    boolean connected() {
        return !iban.isEmpty();
    }

    boolean open() {
        return connected() && on;
    }

    /** In groups of four. */
    String iban() {
        return iban.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** In whose name the account is. */
    String holder() {
        return holder;
    }

    /** How long a transfer is waited for. */
    Duration expiry() {
        return expiry;
    }
}
