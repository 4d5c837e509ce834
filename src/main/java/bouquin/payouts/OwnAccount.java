package bouquin.payouts;

import bouquin.kernel.Rejected;
import bouquin.payments.sandbox.Sandbox;
import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** {@code bouquin.payouts.bank.*}: the shop's own account, from which sellers are paid. */
@ApplicationScoped
class OwnAccount implements Configured {
    /** The example number of the French registry entry, for shops that try everything out with test cards. */
    private static final String TRIAL_IBAN = "FR1420041010050500013M02606";

    @Inject
    Sandbox sandbox;

    private Iban iban;
    private String bic;
    private String name;
    private String street;
    private String postcode;
    private String town;
    private String country;

    @Override
    public void configure(Settings settings) {
        name = latin(settings, "name", "Bouquin");
        street = latin(settings, "street", "");
        postcode = latin(settings, "postcode", "");
        town = latin(settings, "town", "");
        country = settings.text("bouquin.payouts.bank.country", "FR");
        bic = settings.text("bouquin.payouts.bank.bic", "").toUpperCase(Locale.ROOT);
        String number = settings.text("bouquin.payouts.bank.iban", "");
        iban = number.isEmpty() ? null : own(number);
        if (!bic.isEmpty() && !bic.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"))
            throw new BadSetting("bouquin.payouts.bank.bic", "a BIC of 8 or 11 characters");
        if (!List.of(Locale.getISOCountries()).contains(country))
            throw new BadSetting("bouquin.payouts.bank.country", "a country like FR");
    }

    /** @throws Rejected CONFLICT {@code payouts.noOwnAccount} when none is set and the shop takes real money */
    Iban iban() {
        if (iban != null) return iban;
        if (!sandbox.open()) throw Rejected.conflict("payouts.noOwnAccount");
        return new Iban(TRIAL_IBAN);
    }

    /** Whether the account is only for trying out: no bank has it. */
    boolean isTrial() {
        return iban == null && sandbox.open();
    }

    boolean isMissing() {
        return iban == null && !sandbox.open();
    }

    /** "" when the bank finds it by the IBAN. */
    String bic() {
        return bic;
    }

    String name() {
        return name;
    }

    String street() {
        return street;
    }

    String postcode() {
        return postcode;
    }

    String town() {
        return town;
    }

    String country() {
        return country;
    }

    private static Iban own(String number) {
        try {
            return Iban.parse(number);
        } catch (Rejected wrong) {
            throw new BadSetting("bouquin.payouts.bank.iban", "an IBAN of a SEPA country with the right checksum");
        }
    }

    private static String latin(Settings settings, String part, String otherwise) {
        return SepaText.name(settings.text("bouquin.payouts.bank." + part, otherwise));
    }
}
