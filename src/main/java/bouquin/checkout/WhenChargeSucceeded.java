package bouquin.checkout;

import bouquin.payments.ChargeSucceeded;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Money came: the order is fulfilled. */
@ApplicationScoped
class WhenChargeSucceeded implements Handles<ChargeSucceeded> {
    @Inject
    Fulfilment fulfilment;

    @Inject
    Evidences evidences;

    @Override
    public Class<ChargeSucceeded> event() {
        return ChargeSucceeded.class;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public void handle(ChargeSucceeded event) {
        OrderId order = new OrderId(event.orderId());
        fulfilment.fulfil(order, event.provider(), event.paymentId(), event.amount());
        evidences.noteCard(order, event.cardCountry());
    }
}
