package bouquin.notifications;

import bouquin.disputes.DisputeDecided;
import bouquin.disputes.DisputeView;
import bouquin.disputes.Disputes;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells both sides how it ended. */
@ApplicationScoped
class WhenDisputeDecided implements Handles<DisputeDecided> {
    @Inject
    Disputes disputes;

    @Inject
    DisputeLetters letters;

    @Override
    public Class<DisputeDecided> event() {
        return DisputeDecided.class;
    }

    @Override
    public void handle(DisputeDecided event) {
        DisputeView dispute = disputes.dispute(event.dispute());
        String key = "disputeDecided:" + dispute.id();
        letters.toBuyer(dispute, key, locale -> words(dispute, event, locale));
        letters.toSeller(dispute, key, locale -> words(dispute, event, locale));
    }

    private static Letter words(DisputeView dispute, DisputeDecided event, String locale) {
        Letter letter = new Letter(locale, "notifications.dispute.decided.subject", dispute.title());
        String outcome = letter.t("disputes.outcome." + event.outcome());
        return letter.say("notifications.dispute.decided.text", dispute.title(), outcome);
    }
}
