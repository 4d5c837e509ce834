package bouquin.notifications;

import bouquin.payouts.PayoutUnpaid;
import bouquin.payouts.PayoutView;
import bouquin.payouts.Payouts;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller why the money did not arrive, and what to do. */
@ApplicationScoped
class WhenPayoutUnpaid implements Handles<PayoutUnpaid> {
    @Inject
    PayoutLetters letters;

    @Inject
    Payouts payouts;

    @Override
    public Class<PayoutUnpaid> event() {
        return PayoutUnpaid.class;
    }

    @Override
    public void handle(PayoutUnpaid event) {
        PayoutView payout = payouts.payout(event.payout());
        letters.send(
                payout.seller(),
                "/payouts/" + payout.id(),
                "payoutUnpaid:" + payout.id(),
                locale -> words(payout, locale));
    }

    private static Letter words(PayoutView payout, String locale) {
        Letter letter = new Letter(locale, "notifications.payout.unpaid.subject", payout.amount())
                .say("notifications.payout.unpaid.text", payout.amount(), payout.iban());
        return payout.bankReason() == null
                ? letter.say("notifications.payout.unpaid.reason", payout.reason())
                : letter.say(payout.bankReason());
    }
}
