package bouquin.invoices;

import bouquin.checkout.OrderPaid;
import bouquin.ledger.EntryKind;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was bought is invoiced; what cost nothing is not. */
@ApplicationScoped
class WhenOrderPaid implements Handles<OrderPaid> {
    @Inject
    Drafting drafting;

    @Override
    public Class<OrderPaid> event() {
        return OrderPaid.class;
    }

    @Override
    public void handle(OrderPaid event) {
        drafting.draft(EntryKind.PURCHASE, event.order().value());
    }
}
