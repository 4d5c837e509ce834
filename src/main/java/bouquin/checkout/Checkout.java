package bouquin.checkout;

import bouquin.catalog.ListingId;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import bouquin.payments.Payments;
import bouquin.platform.crash.CrashPoint;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The till. */
@Facade
public class Checkout {
    /** The most documents that one order or cart holds. */
    public static final int LINES_MAX = 20;

    @Inject
    Carts carts;

    @Inject
    Orders orders;

    @Inject
    Offers offers;

    @Inject
    CartPrices cartPrices;

    @Inject
    Taxes taxes;

    @Inject
    Guesses guesses;

    @Inject
    Evidences evidences;

    @Inject
    Placement placement;

    @Inject
    Till till;

    @Inject
    Fulfilment fulfilment;

    @Inject
    Refunds refunds;

    @Inject
    WithdrawLines withdrawLines;

    @Inject
    OrderHistory history;

    @Inject
    Unpaid unpaid;

    @Inject
    CheckoutSettings settings;

    @Inject
    StrayCharges strays;

    @Inject
    Payments payments;

    @Inject
    Transactions transactions;

    /**
     * What the visitor has laid aside, priced for a country; what can't be bought any more is left out.
     *
     * @param country ISO 3166-1 alpha-2
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CartView cart(Visitor visitor, String country) {
        return cart(visitor, CartTerms.consumer(country));
    }

    /** The same with a code and a VAT number counted in, as far as they hold; nothing is used by it. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CartView cart(Visitor visitor, CartTerms terms) {
        return cartPrices.cart(visitor, terms);
    }

    /**
     * Somebody tries a code or a VAT number; called by the doors, before they ask for a price or an order with it.
     *
     * @param address the client's network address
     * @param coupon null or "" when no code is tried
     * @param vatNumber null or "" when no number is
     * @throws Rejected TOO_MANY
     */
    public void guess(String address, String coupon, String vatNumber) {
        guesses.take(address, coupon, vatNumber);
    }

    /** What an account has laid aside, whether or not it can still be bought. */
    public LaidAside laidAside(AccountId account) {
        return carts.of(account);
    }

    /** How many documents the visitor has laid aside. */
    public int cartSize(Visitor visitor) {
        return carts.of(visitor).size();
    }

    /**
     * Lays a listing aside; again changes nothing.
     *
     * @param visitor with a session: signed in or a guest
     * @throws Rejected NOT_FOUND or CONFLICT when it can't be bought; CONFLICT for one's own, or when the cart is full
     */
    public void add(Visitor visitor, ListingId listing) {
        offers.own(offers.offer(listing, "FR").sold(), visitor.account());
        carts.add(visitor, listing);
    }

    public void remove(Visitor visitor, ListingId listing) {
        carts.remove(visitor, List.of(listing));
    }

    /** What a guest had laid aside goes with them when they sign in. */
    public void adopt(String guestSession, Visitor visitor) {
        carts.adopt(guestSession, visitor);
    }

    /**
     * Places an order and opens its payment. One that costs nothing is paid by that.
     *
     * @throws Rejected INVALID with faults on {@code lines}, {@code email}, {@code country}, {@code coupon},
     *     {@code consent}, {@code acknowledgement}; CONFLICT {@code checkout.alreadyBought}, {@code checkout.ownListing},
     *     {@code idempotency.otherBody}; NOT_FOUND or CONFLICT for a listing that can't be bought; TOO_MANY
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlacedOrder place(PlaceOrder command) {
        Placement.Placed placed = placement.place(command, taxes.ask(command));
        CrashPoint.at("order.placed");
        till.tryToOpen(placed.id());
        return new PlacedOrder(transactions.inNew(() -> order(placed.id())), placed.access());
    }

    /**
     * Opens the order's payment at the provider, or a new one after a decline. Nothing is charged by it.
     *
     * @throws Rejected NOT_FOUND when it isn't the visitor's; CONFLICT {@code checkout.notPayable}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public OrderView pay(OrderId id, Visitor visitor) {
        till.open(transactions.inNew(() -> mine(id, visitor).id()));
        return transactions.inNew(() -> order(id, visitor));
    }

    /**
     * The same, after asking the provider whether it was paid: where people come back from paying.
     *
     * @throws Rejected NOT_FOUND when it isn't the visitor's
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public OrderView landed(OrderId id, Visitor visitor) {
        till.refresh(transactions.inNew(() -> mine(id, visitor).id()));
        return transactions.inNew(() -> order(id, visitor));
    }

    /** @throws Rejected NOT_FOUND when it isn't the visitor's, unless they are an admin */
    public OrderView order(OrderId id, Visitor visitor) {
        return view(visitor.is(Role.ADMIN) ? orders.get(id) : mine(id, visitor));
    }

    /** The order if it is the visitor's own: nobody else's differs from none. */
    public Optional<OrderView> ownOrder(OrderId id, Visitor visitor) {
        return orders.find(id).filter(order -> order.isOf(visitor)).map(this::view);
    }

    /** The order of this number if it was placed with this address. */
    public Optional<OrderView> placedBy(OrderId id, String email) {
        return orders.find(id).filter(order -> order.email().equals(email)).map(this::view);
    }

    /** The same for components that tell the buyer about it. */
    public OrderView order(OrderId id) {
        return view(orders.get(id));
    }

    /** The visitor's orders, the newest first. @param cursor null for the first page */
    public Page<OrderView> orders(Visitor visitor, String cursor, int limit) {
        return orders(visitor, OrderSearch.ALL, cursor, limit);
    }

    /** Those of the visitor's orders that are looked for, the newest first. @param cursor null for the first page */
    public Page<OrderView> orders(Visitor visitor, OrderSearch search, String cursor, int limit) {
        return history.find(visitor, search, cursor, limit).map(this::view);
    }

    /** When the visitor first bought each listing that they bought more than once, by its id. */
    public Map<String, Instant> repeated(Visitor visitor) {
        return history.repeated(visitor);
    }

    /** ISO 3166-1 alpha-2 of the country that the visitor last bought for. */
    public Optional<String> lastCountry(Visitor visitor) {
        return history.lastCountry(visitor);
    }

    /** Until when an order that waits for its money can be paid. */
    public Instant payUntil(OrderView order) {
        return till.until(orders.get(order.id()), order.placedAt().plus(settings.expiry()));
    }

    /**
     * Ends an order that was not paid and lays its documents in the cart again. Money that comes all the same fulfils it.
     *
     * @throws Rejected NOT_FOUND when it isn't the visitor's; CONFLICT {@code checkout.cancel.notPayable}
     */
    public OrderView cancel(OrderId id, Visitor visitor) {
        mine(id, visitor);
        return view(unpaid.cancel(id, visitor));
    }

    /** Everybody's orders, the newest first. @throws Rejected FORBIDDEN unless the visitor is an admin */
    public Page<OrderView> all(Visitor admin, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return orders.all(cursor, limit).map(this::view);
    }

    /**
     * Gives money back.
     *
     * @throws Rejected CONFLICT when it was never paid or more is asked than remains; INVALID for the amount or reason
     */
    public RefundView refund(RefundOrder command) {
        return refunds.refund(command).view();
    }

    /**
     * The buyer withdraws from what was neither downloaded nor read, and gets all of its price back.
     *
     * @return each line that was named, with what became of it
     * @throws Rejected NOT_FOUND for an order or line that doesn't exist; CONFLICT {@code checkout.withdrawal.*} when
     *     the whole order can't be withdrawn from, {@code ledger.refund.disputed} while a bank decides about it
     */
    public List<WithdrawnLine> withdraw(WithdrawOrder command) {
        return withdrawLines.withdraw(command);
    }

    /** Money that fits no order, the newest first. @throws Rejected FORBIDDEN unless the visitor is an admin */
    public Page<StrayChargeView> strayCharges(Visitor admin, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return strays.all(cursor, limit).map(StrayCharge::view);
    }

    /** @throws Rejected NOT_FOUND; FORBIDDEN unless the visitor is an admin */
    public StrayChargeView strayCharge(PaymentId payment, Visitor admin) {
        admin.require(Role.ADMIN);
        return strays.get(payment).view();
    }

    /**
     * Gives money that fits no order back to its payer, or pays an order with it.
     *
     * @throws Rejected NOT_FOUND; INVALID for the reason; CONFLICT {@code checkout.stray.settled}, {@code
     *     checkout.stray.paidAlready}, {@code checkout.stray.otherAmount}
     */
    public StrayChargeView settle(SettleStrayCharge command) {
        if (command.attachTo() == null) return strays.refund(command).view();
        StrayCharge charge = strays.attach(command);
        fulfilment.fulfil(
                command.attachTo(), payments.view(charge.payment()).provider(), charge.payment(), charge.amount());
        return charge.view();
    }

    /** What is known about where an order's buyer is. @throws Rejected FORBIDDEN unless the visitor is an admin */
    public OrderEvidence evidence(OrderId id, Visitor admin) {
        admin.require(Role.ADMIN);
        return evidences.of(orders.get(id));
    }

    /** Orders whose evidence contradicts itself and that nobody has looked at, the newest first; for admins. */
    public Page<OrderEvidence> contradictions(Visitor admin, String cursor, int limit) {
        admin.require(Role.ADMIN);
        return evidences.open(cursor == null ? null : OrderId.parse(cursor).value(), limit);
    }

    /** An admin has looked at it. @throws Rejected FORBIDDEN, NOT_FOUND */
    public OrderEvidence review(OrderId id, Visitor admin) {
        evidences.close(orders.get(id).id(), admin.require(Role.ADMIN));
        return evidences.of(orders.get(id));
    }

    void claim(String email, AccountId account) {
        orders.unclaimedOf(email).forEach(order -> order.claim(account));
    }

    private Order mine(OrderId id, Visitor visitor) {
        Order order = orders.get(id);
        if (!order.isOf(visitor)) throw Rejected.notFound("checkout.notYours");
        return order;
    }

    private OrderView view(Order order) {
        return order.view(till.url(order), orders.refundsOf(order.id()));
    }
}
