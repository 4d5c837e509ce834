package bouquin.notifications;

import bouquin.catalog.ListingPublished;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells the seller that a document can be bought; a listing may be published again after a change. */
@ApplicationScoped
class WhenListingPublished implements Handles<ListingPublished> {
    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Clock clock;

    @Override
    public Class<ListingPublished> event() {
        return ListingPublished.class;
    }

    @Override
    public void handle(ListingPublished event) {
        AccountView seller = identity.account(event.seller());
        Letter letter = new Letter(seller.locale(), "notifications.published.subject", event.title())
                .say("notifications.published.text", event.title())
                .add(baseUrl.of("/" + seller.locale() + "/sell"));
        mailbox.write(letter.to(seller.email(), "published:" + event.listingId() + ":" + clock.millis()));
    }
}
