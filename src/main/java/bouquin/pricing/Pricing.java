package bouquin.pricing;

import bouquin.kernel.Money;
import bouquin.kernel.Percent;
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
        Rates today = country == null ? null : rates.on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), country);
        if (today == null) throw Rejected.invalid("pricing.country");
        Percent vatRate = settings.publicationRates() ? today.publication() : today.standard();
        Split split = Split.of(price, vatRate, settings.commission());
        return new Quote(
                price,
                country,
                vatRate,
                split.vat(),
                split.net(),
                settings.commission(),
                split.sellerShare(),
                split.commission());
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
