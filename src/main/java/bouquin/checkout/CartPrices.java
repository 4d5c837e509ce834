package bouquin.checkout;

import bouquin.catalog.ListingId;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.platform.persistence.Transactions;
import bouquin.pricing.Pricing;
import bouquin.promotions.Promotions;
import bouquin.promotions.Reduction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Prices a cart as it would be ordered, without taking anything; what is wrong with the terms is told beside the prices. */
@ApplicationScoped
class CartPrices {
    @Inject
    Carts carts;

    @Inject
    Offers offers;

    @Inject
    Pricing pricing;

    @Inject
    Promotions promotions;

    @Inject
    Balances balances;

    @Inject
    Transactions transactions;

    CartView cart(Visitor visitor, CartTerms terms) {
        List<Offer> found = offers(visitor, terms.country());
        Money credit = visitor.signedIn() ? balances.credit(visitor.account().value()) : Money.zero(Money.EUR);
        Rejected refusal = null;
        boolean reverseCharge = false;
        Reduction reduction = null;
        try {
            if (!terms.vatNumber().isEmpty()) reverseCharge = pricing.reverseCharge(terms.vatNumber(), terms.country());
            if (!terms.coupon().isEmpty() && !found.isEmpty())
                reduction = promotions.preview(Reserves.asking(terms.coupon(), visitor, found));
        } catch (Rejected notCountedIn) {
            refusal = notCountedIn;
        }
        List<Offer> priced = offers.priced(found, reduction, terms.country(), reverseCharge);
        String coupon = reduction == null ? "" : reduction.code();
        return CartView.of(priced, terms.country(), coupon, refusal, reverseCharge, credit);
    }

    private List<Offer> offers(Visitor visitor, String country) {
        List<Offer> found = new ArrayList<>();
        for (ListingId listing : transactions.inNew(() -> carts.of(visitor))) {
            try {
                found.add(offers.offer(listing, country));
            } catch (Rejected noLongerSold) {
                // it stays aside, and is shown again when it is back
            }
        }
        return found;
    }
}
