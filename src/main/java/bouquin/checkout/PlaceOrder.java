package bouquin.checkout;

import bouquin.catalog.ListingId;
import bouquin.identity.Visitor;
import java.util.List;

/**
 * Orders documents.
 *
 * @param visitor signed in, a guest, or a reader, for whom a guest's session is opened
 * @param email a guest's address; ignored for an account, which has its own
 * @param country ISO 3166-1 alpha-2 of the buyer's residence
 * @param coupon null or "" without one
 * @param locale "fr" or "en", for the receipt
 * @param again whether a document that the buyer has already is meant to be bought once more
 * @param business null for a consumer
 * @param credit whether the buyer's store credit is spent first
 * @param provider the payment provider that the buyer chose; null or "" for the first that is open
 * @param network the country of the buyer's network address as a proxy of ours tells it, ISO 3166-1 alpha-2; null if none does
 * @param key the same key with the same order is placed once; null to place one in any case
 */
public record PlaceOrder(
        Visitor visitor,
        List<ListingId> listings,
        String email,
        String country,
        String coupon,
        Waiver waiver,
        String locale,
        boolean again,
        Business business,
        boolean credit,
        String provider,
        String network,
        String key) {
    public PlaceOrder {
        provider = provider == null || provider.isBlank() ? null : provider;
        listings = listings == null ? List.of() : List.copyOf(listings);
        waiver = waiver == null ? Waiver.NONE : waiver;
        business = business == null || business.isBlank() ? null : business;
    }

    /** A consumer's order, paid in money. */
    public PlaceOrder(
            Visitor visitor,
            List<ListingId> listings,
            String email,
            String country,
            String coupon,
            Waiver waiver,
            String locale,
            boolean again,
            String key) {
        this(visitor, listings, email, country, coupon, waiver, locale, again, null, false, null, null, key);
    }

    /** What makes two orders with one key the same: whoever travels between two tries means the same order. */
    PlaceOrder asSaid() {
        return new PlaceOrder(
                Visitor.READER,
                listings,
                email,
                country,
                coupon,
                waiver,
                locale,
                again,
                business,
                credit,
                provider,
                null,
                key);
    }

    PlaceOrder with(String where, Waiver said) {
        return new PlaceOrder(
                visitor, listings, email, where, coupon, said, locale, again, business, credit, provider, network, key);
    }

    PlaceOrder by(Visitor other) {
        return new PlaceOrder(
                other, listings, email, country, coupon, waiver, locale, again, business, credit, provider, network,
                key);
    }
}
