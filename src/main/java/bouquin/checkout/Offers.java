package bouquin.checkout;

import bouquin.catalog.Catalog;
import bouquin.catalog.ForSale;
import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.Faults;
import bouquin.kernel.Rejected;
import bouquin.licensing.Licensing;
import bouquin.pricing.Pricing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;

/** Turns listings into what can be ordered now, and refuses what can't. */
@ApplicationScoped
class Offers {
    @Inject
    Catalog catalog;

    @Inject
    Pricing pricing;

    @Inject
    Licensing licensing;

    Offer offer(ListingId listing, String country) {
        ForSale sold = catalog.forSale(listing);
        return new Offer(sold, pricing.quote(sold.price(), country));
    }

    /** @throws Rejected INVALID with a fault on {@code lines}; NOT_FOUND or CONFLICT from the catalog; see {@link #own} */
    List<Offer> offers(List<ListingId> listings, Buyer buyer) {
        new Faults()
                .require(!listings.isEmpty(), "lines", "checkout.lines.none")
                .require(listings.size() <= Checkout.LINES_MAX, "lines", "checkout.lines.tooMany", Checkout.LINES_MAX)
                .require(new HashSet<>(listings).size() == listings.size(), "lines", "checkout.lines.twice")
                .throwIfAny();
        List<Offer> offers = listings.stream()
                .map(listing -> offer(listing, buyer.country()))
                .toList();
        for (Offer offer : offers) own(offer.sold(), buyer.account());
        return offers;
    }

    /** @throws Rejected CONFLICT when that person holds one of the documents already */
    void refuseWhatIsHeld(List<Offer> offers, Buyer buyer) {
        for (Offer offer : offers)
            if (licensing
                    .active(offer.sold().listingId().value(), offer.sold().documentId(), buyer.email(), buyer.account())
                    .isPresent())
                throw Rejected.conflict("checkout.alreadyBought", offer.sold().title());
    }

    /** @throws Rejected CONFLICT when the listing is the buyer's own */
    void own(ForSale sold, AccountId account) {
        if (sold.seller().equals(account)) throw Rejected.conflict("checkout.ownListing", sold.title());
    }
}
