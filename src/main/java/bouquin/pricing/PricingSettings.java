package bouquin.pricing;

import bouquin.kernel.Percent;
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

    @Override
    public void configure(Settings settings) {
        commission = new Percent(settings.integer("bouquin.pricing.commission", 3000, 0, Percent.WHOLE));
        priceMin = settings.whole("bouquin.pricing.price.min", 50, 1, 100_000_000);
        priceMax = settings.whole("bouquin.pricing.price.max", 50_000, priceMin, 100_000_000);
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
}
