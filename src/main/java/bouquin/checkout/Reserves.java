package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Ledger;
import bouquin.pricing.Pricing;
import bouquin.promotions.Asking;
import bouquin.promotions.Promotions;
import bouquin.promotions.Reduction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What an order keeps for itself while it waits for its money: the use of a code, and store credit. Both are given back
 * when it ends unpaid, and taken again, as far as they are still there, when it is paid after all.
 */
@ApplicationScoped
class Reserves {
    @Inject
    Promotions promotions;

    @Inject
    Ledger ledger;

    @Inject
    Pricing pricing;

    /**
     * Locks what the order will want, before anything is read: whoever had to wait must not find that what they read
     * before is outdated. The code comes first, then the credit.
     */
    void lock(PlaceOrder command) {
        if (hasCoupon(command)) promotions.lock(command.coupon());
        if (command.credit() && command.visitor().signedIn())
            ledger.lockCredit(command.visitor().account().value());
    }

    /** Null without a code. @throws Rejected {@code promotions.*} */
    Reduction use(OrderId order, PlaceOrder command, Buyer buyer, List<Offer> offers) {
        if (!hasCoupon(command)) return null;
        return promotions.use(order.value(), asking(command.coupon(), buyer.account(), buyer.email(), offers));
    }

    /**
     * Holds as much of the buyer's credit as the order needs. What remains to be paid is nothing, or enough for a provider
     * to take.
     */
    void holdCredit(Order order) {
        Money held = hold(order, order.total());
        Money rest = order.total().minus(held);
        if (rest.isPositive() && rest.compareTo(pricing.priceMin()) < 0)
            held = hold(order, order.total().minus(pricing.priceMin().min(order.total())));
        order.payByCredit(held);
    }

    /** The order ended unpaid. */
    void letGo(Order order) {
        if (order.coupon() != null) promotions.giveBack(order.id().value(), order.coupon());
        if (order.credit().isPositive()) ledger.letCreditGo(order.id().value());
    }

    /** The order is to be paid after all. @throws Rejected CONFLICT {@code promotions.usedUp} */
    void takeAgain(Order order) {
        if (!useAgain(order)) throw Rejected.conflict("promotions.usedUp");
        if (order.credit().isPositive()) holdCredit(order);
    }

    /** Whether an order whose money came late still has what its price was made with; if not, it holds nothing. */
    boolean stillThere(Order order) {
        if (order.state() == OrderState.PLACED) return true;
        boolean there = useAgain(order) && hold(order, order.credit()).equals(order.credit());
        if (!there) letGo(order);
        return there;
    }

    static Asking asking(String code, Visitor visitor, List<Offer> offers) {
        return asking(code, visitor.account(), visitor.signedIn() ? visitor.email() : null, offers);
    }

    private static Asking asking(String code, AccountId account, String email, List<Offer> offers) {
        List<Asking.Item> items = offers.stream()
                .map(Offer::sold)
                .map(sold -> new Asking.Item(sold.listingId(), sold.seller(), sold.price()))
                .toList();
        return new Asking(code, account, email, items);
    }

    private boolean useAgain(Order order) {
        return order.coupon() == null || promotions.useAgain(order.id().value(), order.coupon(), order.email());
    }

    private Money hold(Order order, Money wanted) {
        if (order.account() == null || wanted.isZero()) return order.money(0);
        return ledger.holdCredit(order.id().value(), order.account().value(), wanted);
    }

    private static boolean hasCoupon(PlaceOrder command) {
        return command.coupon() != null && !command.coupon().isBlank();
    }
}
