package bouquin.search;

import bouquin.catalog.ListingPublished;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is for sale is found. */
@ApplicationScoped
class WhenListingPublished implements Handles<ListingPublished> {
    @Inject
    Search search;

    @Override
    public Class<ListingPublished> event() {
        return ListingPublished.class;
    }

    @Override
    public void handle(ListingPublished event) {
        search.refresh(event.listingId());
    }
}
