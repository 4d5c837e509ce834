package bouquin.notifications;

import bouquin.payouts.PayoutPaid;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller that the bank has paid. */
@ApplicationScoped
class WhenPayoutPaid implements Handles<PayoutPaid> {
    @Inject
    PayoutLetters letters;

    @Inject
    Payouts payouts;

    @Override
    public Class<PayoutPaid> event() {
        return PayoutPaid.class;
    }

    @Override
    public void handle(PayoutPaid event) {
        PayoutView payout = payouts.payout(event.payout());
        letters.send(
                payout.seller(),
                "/payouts/" + payout.id(),
                "payoutPaid:" + payout.id(),
                locale -> new Letter(locale, "notifications.payout.paid.subject", payout.amount())
                        .say("notifications.payout.paid.text", payout.amount(), payout.iban()));
    }
}
