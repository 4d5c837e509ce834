package bouquin.notifications;

import bouquin.payouts.BankAccountChanged;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller where money goes from now on, in case it was somebody else who said so. */
@ApplicationScoped
class WhenBankAccountChanged implements Handles<BankAccountChanged> {
    @Inject
    PayoutLetters letters;

    @Override
    public Class<BankAccountChanged> event() {
        return BankAccountChanged.class;
    }

    @Override
    public void handle(BankAccountChanged event) {
        letters.send(
                event.seller(),
                "/payouts",
                "bankAccount:" + event.seller() + ":" + event.at(),
                locale -> words(event, locale));
    }

    private static Letter words(BankAccountChanged event, String locale) {
        Letter letter = new Letter(locale, "notifications.payout.account.subject")
                .say("notifications.payout.account.text", event.iban());
        return event.heldUntil() == null ? letter : letter.say("notifications.payout.account.held", event.heldUntil());
    }
}
