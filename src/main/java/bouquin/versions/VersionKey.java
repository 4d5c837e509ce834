package bouquin.versions;

import bouquin.catalog.ListingId;
import java.io.Serializable;
import java.util.Objects;

/** Names a version within the database. */
class VersionKey implements Serializable {
    private static final long serialVersionUID = 1;

    String listingId;
    int number;

    VersionKey() {}

    VersionKey(ListingId listing, int number) {
        this.listingId = listing.value();
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionKey key && key.listingId.equals(listingId) && key.number == number;
    }

    @Override
    public int hashCode() {
        return Objects.hash(listingId, number);
    }
}
