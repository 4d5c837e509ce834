package bouquin.moderation;

import bouquin.catalog.Catalog;
import bouquin.catalog.ListingState;
import bouquin.catalog.ListingSubmitted;
import bouquin.catalog.ListingView;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What waits in the queue says at once whether it resembles something. */
@ApplicationScoped
class WhenListingSubmitted implements Handles<ListingSubmitted> {
    @Inject
    Catalog catalog;

    @Inject
    Moderation moderation;

    @Override
    public Class<ListingSubmitted> event() {
        return ListingSubmitted.class;
    }

    @Override
    public void handle(ListingSubmitted event) {
        ListingView listing = catalog.view(event.listingId());
        if (listing.state() == ListingState.IN_REVIEW) moderation.found(listing);
    }
}
