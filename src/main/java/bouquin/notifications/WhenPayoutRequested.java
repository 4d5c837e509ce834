package bouquin.notifications;

import bouquin.payouts.PayoutRequested;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller that money is about to leave, so that nobody else takes it unseen. */
@ApplicationScoped
class WhenPayoutRequested implements Handles<PayoutRequested> {
    @Inject
    PayoutLetters letters;

    @Inject
    Payouts payouts;

    @Override
    public Class<PayoutRequested> event() {
        return PayoutRequested.class;
    }

    @Override
    public void handle(PayoutRequested event) {
        PayoutView payout = payouts.payout(event.payout());
        letters.send(
                payout.seller(),
                "/payouts/" + payout.id(),
                "payoutRequested:" + payout.id(),
                locale -> new Letter(locale, "notifications.payout.requested.subject", payout.amount())
                        .say("notifications.payout.requested.text", payout.amount(), payout.iban()));
    }
}
