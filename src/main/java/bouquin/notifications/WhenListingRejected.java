package bouquin.notifications;

import bouquin.catalog.ListingRejected;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Tells the seller that a listing was refused or taken down. */
@ApplicationScoped
class WhenListingRejected implements Handles<ListingRejected> {
    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Inject
    Clock clock;

    @Override
    public Class<ListingRejected> event() {
        return ListingRejected.class;
    }

    @Override
    public void handle(ListingRejected event) {
        AccountView seller = identity.account(event.seller());
        Letter letter = new Letter(seller.locale(), "notifications.rejected.subject", event.title())
                .say("notifications.rejected.text", event.title())
                .add(baseUrl.of("/" + seller.locale() + "/sell"));
        mailbox.write(letter.to(seller.email(), "rejected:" + event.listingId() + ":" + clock.millis()));
    }
}
