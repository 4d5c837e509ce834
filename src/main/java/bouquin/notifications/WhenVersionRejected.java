package bouquin.notifications;

import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.moderation.DecisionView;
import bouquin.moderation.Moderation;
import bouquin.moderation.Reason;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import bouquin.versions.VersionRejected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller why a new version was refused, and that the old one stays on sale. */
@ApplicationScoped
class WhenVersionRejected implements Handles<VersionRejected> {
    @Inject
    Identity identity;

    @Inject
    Moderation moderation;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<VersionRejected> event() {
        return VersionRejected.class;
    }

    @Override
    public void handle(VersionRejected event) {
        AccountView seller = identity.account(event.seller());
        Letter letter = new Letter(seller.locale(), "notifications.versionRejected.subject", event.title())
                .say("notifications.versionRejected.text", event.title());
        DecisionView decision =
                moderation.decisions(event.listingId(), event.number()).get(0);
        for (Reason reason : decision.reasons()) letter.say("moderation.reason." + reason);
        if (!decision.note().isEmpty()) letter.add(decision.note());
        letter.add(baseUrl.of("/" + seller.locale() + "/selling/" + event.listingId() + "/versions"));
        mailbox.write(letter.to(seller.email(), "versionRejected:" + event.listingId() + ":" + event.number()));
    }
}
