package bouquin.payments;

import bouquin.kernel.Rejected;
import bouquin.kernel.Rejected.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** The providers that this shop is built with. */
@ApplicationScoped
class Providers {
    @Inject
    @Any
    Instance<PaymentProvider> all;

    @Inject
    PaymentsSettings settings;

    /** Those at which the shop has an account. */
    List<PaymentProvider> connected() {
        return all.stream().filter(PaymentProvider::connected).toList();
    }

    /** @throws Rejected NOT_FOUND */
    PaymentProvider named(String name) {
        for (PaymentProvider provider : all) if (provider.name().equals(name)) return provider;
        throw Rejected.notFound("notFound");
    }

    /** Those that take payments now, the preferred first. */
    List<PaymentProvider> open() {
        List<String> order = settings.order();
        return all.stream()
                .filter(PaymentProvider::open)
                .sorted(Comparator.comparing((PaymentProvider provider) -> rank(order, provider.name()))
                        .thenComparing(PaymentProvider::name))
                .toList();
    }

    /**
     * @param chosen null for the preferred one
     * @throws Rejected INVALID for the field {@code provider}; CONFLICT {@code payments.closed} when none takes payments
     */
    PaymentProvider forNewPayment(String chosen) {
        List<PaymentProvider> open = open();
        if (open.isEmpty()) throw Rejected.conflict("payments.closed");
        if (chosen == null) return open.get(0);
        return open.stream()
                .filter(provider -> provider.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> Rejected.fields(List.of(new Fault("provider", "payments.provider", List.of()))));
    }

    private static int rank(List<String> order, String name) {
        int place = order.indexOf(name);
        return place < 0 ? order.size() : place;
    }
}
