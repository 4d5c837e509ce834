package bouquin.notifications;

import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import bouquin.versions.VersionRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the seller that a file can't become a version; the page that the letter leads to says why. */
@ApplicationScoped
class WhenVersionRefused implements Handles<VersionRefused> {
    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<VersionRefused> event() {
        return VersionRefused.class;
    }

    @Override
    public void handle(VersionRefused event) {
        AccountView seller = identity.account(event.seller());
        Letter letter = new Letter(seller.locale(), "notifications.versionRejected.subject", event.title())
                .say("notifications.versionRefused.text", event.title())
                .add(baseUrl.of("/" + seller.locale() + "/selling/" + event.listingId() + "/versions"));
        mailbox.write(letter.to(seller.email(), "versionRefused:" + event.listingId() + ":" + event.number()));
    }
}
