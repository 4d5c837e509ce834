package bouquin.checkout;

import bouquin.payments.ChargedBack;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A bank takes money back, or gives it back: the books and the licences follow. */
@ApplicationScoped
class WhenChargedBack implements Handles<ChargedBack> {
    @Inject
    Chargebacks chargebacks;

    @Override
    public Class<ChargedBack> event() {
        return ChargedBack.class;
    }

    @Override
    public void handle(ChargedBack event) {
        chargebacks.follow(event);
    }
}
