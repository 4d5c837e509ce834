package bouquin.pricing;

import bouquin.kernel.Percent;
import bouquin.platform.config.BadSetting;
import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** {@code bouquin.pricing.*}. */
@ApplicationScoped
class PricingSettings implements Configured {
    private Percent commission;
    private long priceMin;
    private long priceMax;
    private boolean publicationRates;
    private String home;
    private boolean unverified;

    @Override
    public void configure(Settings settings) {
        commission = new Percent(settings.integer("bouquin.pricing.commission", 3000, 0, Percent.WHOLE));
        priceMin = settings.whole("bouquin.pricing.price.min", 50, 1, 100_000_000);
        priceMax = settings.whole("bouquin.pricing.price.max", 50_000, priceMin, 100_000_000);
        home = settings.text("bouquin.pricing.vat.country", "FR");
        if (!home.matches("[A-Z]{2}")) throw new BadSetting("bouquin.pricing.vat.country", "a code like FR");
        unverified = settings.flag("bouquin.pricing.vat.unverified", false);
        publicationRates = settings.flag("bouquin.pricing.vat.publications", false);
    }

    Percent commission() {
        return commission;
    }

    /** The lowest price that isn't free, in cents. */
    long priceMin() {
        return priceMin;
    }

    /** In cents. */
    long priceMax() {
        return priceMax;
    }

    /** Whether documents are taxed as electronic publications where a country has a lower rate for them. */
    boolean publicationRates() {
        return publicationRates;
    }

    /** The member state whose VAT the shop itself pays, ISO 3166-1 alpha-2. */
    String home() {
        return home;
    }

    /** Whether a number of another member state is believed by its checksum alone when the register can't be asked. */
    boolean unverified() {
        return unverified;
    }
}
