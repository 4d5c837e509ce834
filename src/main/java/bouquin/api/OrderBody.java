package bouquin.api;

import bouquin.checkout.Business;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderState;
import bouquin.checkout.OrderView;
import bouquin.checkout.RefundView;
import bouquin.identity.SessionView;
import bouquin.invoices.InvoiceView;
import bouquin.kernel.Money;
import bouquin.library.ShelfView;
import java.time.Instant;
import java.util.List;

/**
 * An order as the API tells it.
 *
 * @param payment where to pay, absent when there is nothing to pay
 * @param invoice absent until it has its number, and for an order that cost nothing
 * @param access for a guest without a session: the token by which the order is reached, told once
 */
public record OrderBody(
        String id,
        OrderState state,
        String email,
        String country,
        Business business,
        boolean reverseCharge,
        String coupon,
        Money total,
        Money tax,
        Money credit,
        Money refunded,
        Payment payment,
        List<Line> lines,
        List<LicenceBody> licences,
        List<RefundView> refunds,
        InvoiceBody invoice,
        List<InvoiceBody> creditNotes,
        String waiverVersion,
        Instant placedAt,
        Instant paidAt,
        Instant withdrawUntil,
        Access access) {
    /** Where to pay. */
    public record Payment(String url) {}

    /** A guest's key to the order. */
    public record Access(String token, Instant expiresAt) {}

    /** One document of the order. @param vatRate in percent, e.g. "5.5" */
    public record Line(
            int line,
            String listingId,
            String title,
            Money listPrice,
            Money discount,
            Money price,
            Money vat,
            String vatRate,
            Money refunded,
            String licenceId) {
        static Line of(OrderLineView line) {
            return new Line(
                    line.line(),
                    line.listing().value(),
                    line.title(),
                    line.listPrice(),
                    line.discount(),
                    line.price(),
                    line.vat(),
                    line.vatRate().number(),
                    line.refunded(),
                    line.licence() == null ? null : line.licence().value());
        }
    }

    static OrderBody of(OrderView order, List<ShelfView> licences, List<InvoiceView> papers, SessionView access) {
        return new OrderBody(
                order.id().value(),
                order.state(),
                order.email(),
                order.country(),
                order.business(),
                order.reverseCharge(),
                order.coupon(),
                order.total(),
                order.tax(),
                order.credit(),
                order.refunded(),
                order.paymentUrl() == null ? null : new Payment(order.paymentUrl()),
                order.lines().stream().map(Line::of).toList(),
                licences.stream().map(LicenceBody::of).toList(),
                order.refunds(),
                papers.isEmpty() ? null : InvoiceBody.of(papers.get(0)),
                papers.stream().skip(1).map(InvoiceBody::of).toList(),
                order.waiverVersion(),
                order.placedAt(),
                order.paidAt(),
                order.withdrawUntil(),
                access == null ? null : new Access(access.token(), access.expiresAt()));
    }
}
