package bouquin.pricing;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.pricing.VatRates.Rates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedSet;

/** Answers what a price means for buyer, seller and shop. Keeps nothing, so it needs no transaction. */
@ApplicationScoped
public class Pricing {
    private final VatRates rates = VatRates.shipped();

    @Inject
    PricingSettings settings;

    @Inject
    Businesses businesses;

    @Inject
    Clock clock;

    /**
     * The parts of a price today.
     *
     * @param price VAT included
     * @param country of the buyer, ISO 3166-1 alpha-2, e.g. "FR"; Greece is "GR"
     * @throws Rejected INVALID {@code pricing.country} where we can't sell yet; else as {@link #check}
     */
    public Quote quote(Money price, String country) {
        check(price);
        return quote(Asked.plain(price, country));
    }

    /**
     * The parts of a price that a code has reduced, or that a business pays without VAT.
     *
     * @throws Rejected as {@link #quote(Money, String)}
     */
    public Quote quote(Asked asked) {
        check(asked.listPrice());
        if (asked.country() == null) throw Rejected.invalid("pricing.country");
        Rates today = rates.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), asked.country());
        if (today == null) throw Rejected.invalid("pricing.country");
        return asked.quote(settings.publicationRates() ? today.publication() : today.standard(), settings.commission());
    }

    /** The lowest price that isn't free. */
    public Money priceMin() {
        return Money.eur(settings.priceMin());
    }

    /**
     * How a business is taxed, as far as its number and country tell without asking anybody.
     *
     * @throws Rejected INVALID {@code pricing.vatNumber.*}
     */
    public boolean reverseCharge(String vatNumber, String country) {
        return businesses.reverseCharge(vatNumber, country);
    }

    /**
     * How a business is taxed, after asking the register of VAT numbers. A remote call: never in a transaction.
     *
     * @throws Rejected INVALID {@code pricing.vatNumber.*}: no number of the European Union, of another country than the
     *     declared one, a wrong checksum, or not registered; CONFLICT {@code pricing.vatNumber.unverifiable} when nobody
     *     could be asked and the shop doesn't sell without
     */
    public BusinessTax business(String vatNumber, String country) {
        return businesses.tax(vatNumber, country);
    }

    /**
     * Refuses a price that can't be asked.
     *
     * @throws Rejected INVALID {@code pricing.currency}, or {@code pricing.price} with the lowest and highest price
     */
    public void check(Money price) {
        if (!price.currency().equals(Money.EUR)) throw Rejected.invalid("pricing.currency");
        boolean inBounds = price.minor() >= settings.priceMin() && price.minor() <= settings.priceMax();
        if (!price.isZero() && !inBounds)
            throw Rejected.invalid("pricing.price", Money.eur(settings.priceMin()), Money.eur(settings.priceMax()));
    }

    /** Where buyers may be: country codes in alphabetical order. */
    public SortedSet<String> countries() {
        return rates.countries();
    }
}
