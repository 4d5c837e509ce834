package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Money of an order on its way back. */
@Entity(name = "CheckoutRefund")
@Table(name = "checkout_refund")
class Refund {
    @Id
    private String id;

    @Column(name = "order_id")
    private String orderId;

    private long amount;
    private long credit;
    private String currency;
    private String reason;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @ElementCollection
    @CollectionTable(name = "checkout_refund_part", joinColumns = @JoinColumn(name = "refund_id"))
    @OrderBy("line")
    private List<RefundPart> parts = new ArrayList<>();

    Refund() {}

    /**
     * @param shares what goes back, by line; at least one
     * @param by the admin's account, null when the shop does it by rule
     */
    Refund(Order order, SortedMap<Integer, Money> shares, String reason, AccountId by, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.orderId = order.id().value();
        this.currency = order.total().currency();
        this.reason = reason;
        this.requestedBy = by == null ? null : by.value();
        this.requestedAt = now;
        shares.forEach((line, share) -> {
            parts.add(new RefundPart(line, share.minor()));
            amount = Math.addExact(amount, share.minor());
        });
    }

    String id() {
        return id;
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    Money amount() {
        return new Money(amount, currency);
    }

    /** A part becomes store credit: nobody has to send it. */
    void becomesCredit(Money part, Instant now) {
        credit = part.minor();
        if (credit == amount) confirmedAt = now;
    }

    /** What the provider has to send. */
    Money bySender() {
        return new Money(amount - credit, currency);
    }

    /** @return whether this was news */
    boolean confirm(Instant now) {
        if (confirmedAt != null) return false;
        confirmedAt = now;
        return true;
    }

    RefundView view() {
        List<RefundView.Part> lines = parts.stream()
                .map(part -> new RefundView.Part(part.line(), new Money(part.amount(), currency)))
                .toList();
        return new RefundView(id, amount(), lines, reason, requestedAt, confirmedAt, new Money(credit, currency));
    }
}
