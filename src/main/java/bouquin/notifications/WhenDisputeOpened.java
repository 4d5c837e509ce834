package bouquin.notifications;

import bouquin.disputes.DisputeOpened;
import bouquin.disputes.DisputeView;
import bouquin.disputes.Disputes;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller what is said against the document, and until when to answer. */
@ApplicationScoped
class WhenDisputeOpened implements Handles<DisputeOpened> {
    @Inject
    Disputes disputes;

    @Inject
    DisputeLetters letters;

    @Override
    public Class<DisputeOpened> event() {
        return DisputeOpened.class;
    }

    @Override
    public void handle(DisputeOpened event) {
        DisputeView dispute = disputes.dispute(event.dispute());
        letters.toSeller(dispute, "disputeOpened:" + dispute.id(), locale -> {
            Letter letter = new Letter(locale, "notifications.dispute.opened.subject", dispute.title());
            String reason = letter.t("disputes.reason." + dispute.reason());
            return letter.say("notifications.dispute.opened.text", dispute.title(), reason, dispute.answerBy());
        });
    }
}
