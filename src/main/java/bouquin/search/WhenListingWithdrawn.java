package bouquin.search;

import bouquin.catalog.ListingWithdrawn;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is no longer for sale is no longer found. */
@ApplicationScoped
class WhenListingWithdrawn implements Handles<ListingWithdrawn> {
    @Inject
    Search search;

    @Override
    public Class<ListingWithdrawn> event() {
        return ListingWithdrawn.class;
    }

    @Override
    public void handle(ListingWithdrawn event) {
        search.refresh(event.listingId());
    }
}
