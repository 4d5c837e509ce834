package bouquin.invoices;

import bouquin.checkout.OrderRefunded;
import bouquin.ledger.EntryKind;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What goes back gets a credit note, after the invoice that it takes back. */
@ApplicationScoped
class WhenOrderRefunded implements Handles<OrderRefunded> {
    @Inject
    Drafting drafting;

    @Override
    public Class<OrderRefunded> event() {
        return OrderRefunded.class;
    }

    @Override
    public void handle(OrderRefunded event) {
        drafting.draft(EntryKind.PURCHASE, event.order().value());
        drafting.draft(EntryKind.REFUND, event.refund());
    }
}
