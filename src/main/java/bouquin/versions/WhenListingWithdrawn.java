package bouquin.versions;

import bouquin.catalog.ListingWithdrawn;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is no longer for sale gets no new version. */
@ApplicationScoped
class WhenListingWithdrawn implements Handles<ListingWithdrawn> {
    @Inject
    UnderWay underWay;

    @Override
    public Class<ListingWithdrawn> event() {
        return ListingWithdrawn.class;
    }

    @Override
    public void handle(ListingWithdrawn event) {
        underWay.withdraw(event.listingId());
    }
}
