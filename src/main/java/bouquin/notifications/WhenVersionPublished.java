package bouquin.notifications;

import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import bouquin.versions.VersionPublished;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller that the new version is on sale, and has everybody told who bought an older one. */
@ApplicationScoped
class WhenVersionPublished implements Handles<VersionPublished> {
    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Jobs jobs;

    @Override
    public Class<VersionPublished> event() {
        return VersionPublished.class;
    }

    @Override
    public void handle(VersionPublished event) {
        AccountView seller = identity.account(event.seller());
        Letter letter = new Letter(seller.locale(), "notifications.versionPublished.subject", event.title())
                .say("notifications.versionPublished.text", event.title())
                .add(baseUrl.of("/" + seller.locale() + "/selling/" + event.listingId() + "/versions"));
        mailbox.write(letter.to(seller.email(), "versionPublished:" + event.listingId() + ":" + event.number()));
        jobs.enqueue(TellHolders.NAME, event.listingId() + ":" + event.number());
    }
}
