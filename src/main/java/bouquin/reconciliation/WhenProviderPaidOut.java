package bouquin.reconciliation;

import bouquin.payments.ProviderPaidOut;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Money of a provider has arrived at our bank. */
@ApplicationScoped
class WhenProviderPaidOut implements Handles<ProviderPaidOut> {
    @Inject
    Arrivals arrivals;

    @Override
    public Class<ProviderPaidOut> event() {
        return ProviderPaidOut.class;
    }

    @Override
    public void handle(ProviderPaidOut event) {
        arrivals.note(event.provider(), event.payoutId(), event.at());
    }
}
