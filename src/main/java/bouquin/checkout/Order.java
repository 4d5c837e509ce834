package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.identity.Visitor;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.PaymentId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An order guards its own way: placed, paid once, refunded never beyond what was paid. */
@Entity(name = "CheckoutOrder")
@Table(name = "checkout_order")
class Order {
    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private OrderState state;

    @Column(name = "session_id")
    private String sessionId;

    @Column(name = "account_id")
    private String accountId;

    private String email;

    @Column(name = "buyer_name")
    private String buyerName;

    private String locale;
    private String country;
    private String currency;
    private long total;
    private long tax;
    private long refunded;

    @Column(name = "waiver_version")
    private String waiverVersion;

    @Embedded
    private BusinessBuyer business;

    @Column(name = "reverse_charge")
    private boolean reverseCharge;

    private String coupon;

    private long credit;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "paid_at")
    private Instant paidAt;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "payment_id")
    private String paymentId;

    @OneToMany(mappedBy = "order", cascade = CascadeType.PERSIST)
    @OrderBy("line")
    private List<OrderLine> lines = new ArrayList<>();

    Order() {}

    /** An order of this buyer with these lines, which must not be empty and share one currency. */
    Order(OrderId id, Buyer buyer, List<Offer> offers, Instant now) {
        this.id = id.value();
        this.state = OrderState.PLACED;
        this.sessionId = buyer.sessionId();
        this.accountId = buyer.account() == null ? null : buyer.account().value();
        this.email = buyer.email();
        this.buyerName = buyer.name();
        this.locale = buyer.locale();
        this.country = buyer.country();
        this.business = buyer.business() == null ? null : new BusinessBuyer(buyer.business());
        this.reverseCharge = buyer.reverseCharge();
        this.currency = offers.get(0).quote().price().currency();
        this.waiverVersion = Waiver.VERSION;
        this.placedAt = now;
        for (Offer offer : offers) add(offer);
    }

    private void add(Offer offer) {
        OrderLine line = new OrderLine(this, lines.size() + 1, offer.sold(), offer.quote());
        lines.add(line);
        total = Math.addExact(total, line.price().minor());
        tax = Math.addExact(tax, line.vat().minor());
    }

    OrderId id() {
        return new OrderId(id);
    }

    OrderState state() {
        return state;
    }

    String sessionId() {
        return sessionId;
    }

    AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    String email() {
        return email;
    }

    String buyerName() {
        return buyerName;
    }

    String locale() {
        return locale;
    }

    String country() {
        return country;
    }

    /** Whether a business bought it, which has no right of withdrawal. */
    boolean ofBusiness() {
        return business != null && business.view() != null;
    }

    Instant placedAt() {
        return placedAt;
    }

    Instant paidAt() {
        return paidAt;
    }

    Money total() {
        return money(total);
    }

    /** What store credit pays of it. */
    Money credit() {
        return money(credit);
    }

    /** What a provider has to take. */
    Money due() {
        return money(total - credit);
    }

    /** Before anything is paid. @param amount at most the total */
    void payByCredit(Money amount) {
        if (state.captured() || amount.compareTo(total()) > 0) throw new IllegalStateException("credit of " + amount);
        credit = amount.minor();
    }

    /** Null without one. */
    String coupon() {
        return coupon;
    }

    void usedCoupon(String code) {
        coupon = code;
    }

    Money money(long minor) {
        return new Money(minor, currency);
    }

    List<OrderLine> lines() {
        return lines;
    }

    /** @throws Rejected NOT_FOUND for a line that this order does not have */
    OrderLine line(int number) {
        if (number < 1 || number > lines.size()) throw Rejected.notFound("notFound");
        return lines.get(number - 1);
    }

    /** Whether the visitor may see this order as its buyer. */
    boolean isOf(Visitor visitor) {
        if (visitor.signedIn() && visitor.account().equals(account())) return true;
        return sessionId != null && sessionId.equals(visitor.sessionId());
    }

    PaymentId payment() {
        return paymentId == null ? null : new PaymentId(paymentId);
    }

    /** The payment whose money paid this order, null before, and for one that cost nothing. */
    PaymentId capturedBy() {
        return state.captured() ? payment() : null;
    }

    /** From now on this payment's money is waited for. */
    void awaits(PaymentId payment) {
        paymentId = payment.value();
        state = OrderState.PLACED;
    }

    /**
     * @param payment null when there was nothing to pay
     * @return whether this was news: money that came is taken once, even after a decline or an expiry
     */
    boolean pay(PaymentId payment, Instant now) {
        if (state.captured()) return false;
        state = OrderState.PAID;
        paymentId = payment == null ? null : payment.value();
        paidAt = now;
        return true;
    }

    /** A decline of an earlier attempt, or one that comes after the money, changes nothing. */
    boolean decline(PaymentId payment) {
        if (state != OrderState.PLACED || !payment.value().equals(paymentId)) return false;
        state = OrderState.FAILED;
        return true;
    }

    /** @return whether that was news */
    boolean expire() {
        if (!state.payable()) return false;
        state = OrderState.EXPIRED;
        return true;
    }

    /** It is free and nothing was said about the right of withdrawal. */
    void withoutWaiver() {
        waiverVersion = "";
    }

    /** Its buyer no longer wants it. */
    void cancelled(Instant now) {
        cancelledAt = now;
    }

    /** The account that has proved to read this order's address takes it over. */
    void claim(AccountId account) {
        if (accountId == null) accountId = account.value();
    }

    /** @throws Rejected CONFLICT when it was never paid or more is asked than the line has left */
    void refund(int number, Money amount) {
        if (!state.captured()) throw Rejected.conflict("checkout.refund.notPaid");
        line(number).refund(amount);
        refunded = Math.addExact(refunded, amount.minor());
        state = refunded == total ? OrderState.REFUNDED : OrderState.PARTIALLY_REFUNDED;
    }

    /** An order that cost nothing is given back by ending it. */
    void annul() {
        if (total == 0 && state == OrderState.PAID) state = OrderState.REFUNDED;
    }

    OrderView view(String paymentUrl, List<Refund> refunds) {
        boolean withdrawable = state == OrderState.PAID || state == OrderState.PARTIALLY_REFUNDED;
        return new OrderView(
                id(),
                state,
                email,
                buyerName,
                locale,
                country,
                business == null ? null : business.view(),
                reverseCharge,
                coupon,
                total(),
                money(tax),
                money(credit),
                money(refunded),
                waiverVersion,
                placedAt,
                paidAt,
                state == OrderState.EXPIRED ? cancelledAt : null,
                paymentUrl,
                withdrawable ? WithdrawalWindow.end(paidAt).minusSeconds(1) : null,
                accountId == null,
                lines.stream().map(OrderLine::view).toList(),
                refunds.stream().map(Refund::view).toList());
    }
}
