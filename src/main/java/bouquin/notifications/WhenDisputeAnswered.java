package bouquin.notifications;

import bouquin.disputes.DisputeAnswered;
import bouquin.disputes.DisputeParty;
import bouquin.disputes.DisputeView;
import bouquin.disputes.Disputes;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the other side that somebody wrote. */
@ApplicationScoped
class WhenDisputeAnswered implements Handles<DisputeAnswered> {
    @Inject
    Disputes disputes;

    @Inject
    DisputeLetters letters;

    @Override
    public Class<DisputeAnswered> event() {
        return DisputeAnswered.class;
    }

    @Override
    public void handle(DisputeAnswered event) {
        DisputeView dispute = disputes.dispute(event.dispute());
        String key = "disputeAnswered:" + event.entry();
        if (event.by() != DisputeParty.BUYER) letters.toBuyer(dispute, key, locale -> words(dispute, event, locale));
        if (event.by() != DisputeParty.SELLER) letters.toSeller(dispute, key, locale -> words(dispute, event, locale));
    }

    private static Letter words(DisputeView dispute, DisputeAnswered event, String locale) {
        Letter letter = new Letter(locale, "notifications.dispute.written.subject", dispute.title());
        String who = letter.t("disputes.party." + event.by());
        return letter.say("notifications.dispute.written.text", who, dispute.title());
    }
}
