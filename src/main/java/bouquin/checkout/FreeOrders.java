package bouquin.checkout;

import bouquin.catalog.Catalog;
import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Who takes only what is free says neither a country, as there is no VAT, nor anything about the right of withdrawal, as
 * there is no price to get back.
 */
@ApplicationScoped
class FreeOrders {
    private static final String COUNTRY = "FR";

    @Inject
    Catalog catalog;

    @Inject
    OrderHistory history;

    /**
     * The order with what is left out filled in, if everything in it is free; else as it is.
     *
     * @throws Rejected NOT_FOUND or CONFLICT from the catalog
     */
    PlaceOrder completed(PlaceOrder sent) {
        boolean complete = sent.waiver().given() && !isBlank(sent.country());
        if (complete || !isFree(sent)) return sent;
        String country =
                isBlank(sent.country()) ? history.lastCountry(sent.visitor()).orElse(COUNTRY) : sent.country();
        return sent.with(country, new Waiver(true, true));
    }

    private boolean isFree(PlaceOrder sent) {
        int lines = sent.listings().size();
        return lines > 0
                && lines <= Checkout.LINES_MAX
                && sent.listings().stream()
                        .allMatch(listing -> catalog.forSale(listing).price().isZero());
    }

    private static boolean isBlank(String country) {
        return country == null || country.isBlank();
    }
}
