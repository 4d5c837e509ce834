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

    @Override
    public Class<ChargeSucceeded> event() {
        return ChargeSucceeded.class;
    }

    @Override
    public void handle(ChargeSucceeded event) {
        fulfilment.fulfil(new OrderId(event.orderId()), event.provider(), event.paymentId(), event.amount());
    }
}
