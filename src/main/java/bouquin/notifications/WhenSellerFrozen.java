package bouquin.notifications;

import bouquin.payouts.SellerFrozen;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller that payouts are stopped, and why. */
@ApplicationScoped
class WhenSellerFrozen implements Handles<SellerFrozen> {
    @Inject
    PayoutLetters letters;

    @Override
    public Class<SellerFrozen> event() {
        return SellerFrozen.class;
    }

    @Override
    public void handle(SellerFrozen event) {
        letters.send(
                event.seller(),
                "/payouts",
                "sellerFrozen:" + event.seller() + ":" + event.at(),
                locale -> new Letter(locale, "notifications.payout.frozen.subject")
                        .say("notifications.payout.frozen.text", event.because()));
    }
}
