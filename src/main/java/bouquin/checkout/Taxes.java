package bouquin.checkout;

import bouquin.kernel.Rejected;
import bouquin.pricing.Pricing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks how a business is taxed that orders; a consumer always pays VAT. Outside any transaction. */
@ApplicationScoped
class Taxes {
    @Inject
    Pricing pricing;

    TaxAnswer ask(PlaceOrder command) {
        if (command.business() == null) return TaxAnswer.CONSUMER;
        try {
            return new TaxAnswer(pricing.business(command.business().vatNumber(), command.country()), null);
        } catch (Rejected refused) {
            return new TaxAnswer(null, refused);
        }
    }
}
