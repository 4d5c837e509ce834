package bouquin.notifications;

import bouquin.payouts.SellerUnfrozen;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller that payouts are possible again. */
@ApplicationScoped
class WhenSellerUnfrozen implements Handles<SellerUnfrozen> {
    @Inject
    PayoutLetters letters;

    @Override
    public Class<SellerUnfrozen> event() {
        return SellerUnfrozen.class;
    }

    @Override
    public void handle(SellerUnfrozen event) {
        letters.send(
                event.seller(),
                "/payouts",
                "sellerUnfrozen:" + event.seller() + ":" + event.at(),
                locale -> new Letter(locale, "notifications.payout.unfrozen.subject")
                        .say("notifications.payout.unfrozen.text"));
    }
}
