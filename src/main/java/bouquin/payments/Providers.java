package bouquin.payments;

import bouquin.kernel.Rejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The providers that this shop is built with. */
@ApplicationScoped
class Providers {
    @Inject
    @Any
    Instance<PaymentProvider> all;

    Iterable<PaymentProvider> all() {
        return all;
    }

    /** @throws Rejected NOT_FOUND */
    PaymentProvider named(String name) {
        for (PaymentProvider provider : all) if (provider.name().equals(name)) return provider;
        throw Rejected.notFound("notFound");
    }

    /** @throws Rejected CONFLICT {@code payments.closed} when none takes payments */
    PaymentProvider forNewPayments() {
        for (PaymentProvider provider : all) if (provider.open()) return provider;
        throw Rejected.conflict("payments.closed");
    }
}
