package bouquin.checkout;

import bouquin.ledger.Ledger;
import bouquin.payments.ChargeRefunded;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** The provider has sent a refund. */
@ApplicationScoped
class WhenChargeRefunded implements Handles<ChargeRefunded> {
    @Inject
    Orders orders;

    @Inject
    StrayCharges strays;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    @Override
    public Class<ChargeRefunded> event() {
        return ChargeRefunded.class;
    }

    @Override
    public void handle(ChargeRefunded event) {
        if (strays.confirm(event.refundId())) return;
        Refund refund = orders.refund(event.refundId())
                .orElseThrow(() -> new IllegalStateException("no refund " + event.refundId()));
        if (refund.confirm(clock.instant())) ledger.postRefundConfirmed(refund.id());
    }
}
