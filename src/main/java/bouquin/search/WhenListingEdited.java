package bouquin.search;

import bouquin.catalog.ListingEdited;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What a listing says now is what it is found by. */
@ApplicationScoped
class WhenListingEdited implements Handles<ListingEdited> {
    @Inject
    Search search;

    @Override
    public Class<ListingEdited> event() {
        return ListingEdited.class;
    }

    @Override
    public void handle(ListingEdited event) {
        search.refresh(event.listingId());
    }
}
