package bouquin.checkout;

import bouquin.payments.ChargeFailed;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** No money came: the order can be paid again. */
@ApplicationScoped
class WhenChargeFailed implements Handles<ChargeFailed> {
    @Inject
    Orders orders;

    @Inject
    Reserves reserves;

    @Override
    public Class<ChargeFailed> event() {
        return ChargeFailed.class;
    }

    @Override
    public boolean urgent() {
        return true;
    }

    @Override
    public void handle(ChargeFailed event) {
        Order order = orders.locked(new OrderId(event.orderId()));
        if (order.decline(event.paymentId())) reserves.letGo(order);
    }
}
