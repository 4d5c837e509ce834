package bouquin.catalog;

import bouquin.kernel.Id;

/** Names a listing. */
public record ListingId(String value) {
    public static ListingId parse(String text) {
        return new ListingId(Id.parse(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
