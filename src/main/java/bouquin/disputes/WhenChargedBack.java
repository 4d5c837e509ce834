package bouquin.disputes;

import bouquin.payments.ChargedBack;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A bank's dispute is told on a timeline of ours too, though it is decided there. */
@ApplicationScoped
class WhenChargedBack implements Handles<ChargedBack> {
    @Inject
    BankDisputes disputes;

    @Override
    public Class<ChargedBack> event() {
        return ChargedBack.class;
    }

    @Override
    public void handle(ChargedBack event) {
        disputes.follow(event);
    }
}
