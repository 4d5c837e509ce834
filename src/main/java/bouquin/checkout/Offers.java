package bouquin.checkout;

import bouquin.catalog.Catalog;
import bouquin.catalog.ForSale;
import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.licensing.Licensing;
import bouquin.pricing.Asked;
import bouquin.pricing.Pricing;
import bouquin.promotions.Funding;
import bouquin.promotions.Reduction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
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

    /** The same documents at the prices that a code makes of theirs, for a consumer or a business. */
    List<Offer> priced(List<Offer> offers, Reduction reduction, String country, boolean reverseCharge) {
        List<Offer> priced = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            ForSale sold = offers.get(i).sold();
            Money price = reduction == null ? sold.price() : reduction.prices().get(i);
            boolean subsidised = reduction != null && reduction.funding() == Funding.PLATFORM;
            priced.add(
                    new Offer(sold, pricing.quote(new Asked(sold.price(), price, subsidised, country, reverseCharge))));
        }
        return priced;
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
