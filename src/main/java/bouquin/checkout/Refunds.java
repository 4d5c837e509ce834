package bouquin.checkout;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.ledger.CreditPart;
import bouquin.ledger.Ledger;
import bouquin.ledger.RefundLine;
import bouquin.licensing.LicenceId;
import bouquin.licensing.Licensing;
import bouquin.payments.Payments;
import bouquin.payments.RefundPayment;
import bouquin.platform.crash.CrashPoint;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives money back: the books, the licences and the order follow at once, the provider after the commit. */
@ApplicationScoped
class Refunds {
    private static final int REASON_MAX = 1000;

    @Inject
    Orders orders;

    @Inject
    Ledger ledger;

    @Inject
    Licensing licensing;

    @Inject
    Payments payments;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    Refund refund(RefundOrder command) {
        String reason = Text.paragraphs(command.reason());
        if (reason.isEmpty() || reason.length() > REASON_MAX)
            throw Rejected.invalid("checkout.refund.reason", REASON_MAX);
        Order order = orders.locked(command.order());
        return give(order, RefundShares.of(order, command.line(), command.amount()), reason, command);
    }

    /** All that is left of these lines, by one refund; licences that cost nothing end too. */
    void giveBack(Order order, List<OrderLine> lines, String reason) {
        SortedMap<Integer, Money> shares = new TreeMap<>();
        for (OrderLine line : lines) if (line.remaining().isPositive()) shares.put(line.line(), line.remaining());
        if (!shares.isEmpty()) give(order, shares, reason, new RefundOrder(order.id(), null, null, reason, null));
        lines.forEach(line -> licence(line, reason));
        if (lines.size() == order.lines().size()) order.annul();
    }

    private Refund give(Order order, SortedMap<Integer, Money> shares, String reason, RefundOrder command) {
        Refund refund = new Refund(order, shares, reason, command.by(), clock.instant());
        CreditPart credit = credit(order, refund, command.to());
        if (credit != null) refund.becomesCredit(credit.amount(), clock.instant());
        shares.forEach(order::refund);
        orders.add(refund);
        revoke(order, shares, reason);
        ledger.postRefund(new bouquin.ledger.Refund(refund.id(), order.id().value(), lines(shares), credit));
        if (refund.bySender().isPositive())
            payments.refund(new RefundPayment(refund.id(), order.payment(), refund.bySender()));
        outbox.append(new OrderRefunded(order.id(), refund.id(), refund.amount()));
        CrashPoint.at("refund.posted");
        return refund;
    }

    /** The part that becomes store credit, null when all of it goes back through the provider. */
    private CreditPart credit(Order order, Refund refund, RefundTarget to) {
        Money toCard = to == RefundTarget.CREDIT
                ? order.money(0)
                : ledger.refundableByProvider(order.id().value(), refund.amount());
        Money credit = refund.amount().minus(toCard);
        if (credit.isZero()) return null;
        if (order.account() == null) throw Rejected.conflict("checkout.refund.noAccount");
        return new CreditPart(order.account().value(), credit);
    }

    /** Gives back a line that cost its buyer nothing. */
    void annul(OrderLine line, String reason) {
        licence(line, reason);
        Order order = line.order();
        if (order.lines().stream().allMatch(OrderLine::isRefunded)) order.annul();
    }

    private void revoke(Order order, SortedMap<Integer, Money> shares, String reason) {
        boolean everything = order.state() == OrderState.REFUNDED;
        for (OrderLine line : order.lines()) {
            boolean given = shares.containsKey(line.line()) && line.remaining().isZero();
            if (given || everything) licence(line, reason);
        }
    }

    private void licence(OrderLine line, String reason) {
        LicenceId licence = line.licence();
        if (line.annul()) ledger.postAnnulment(line.order().id().value(), line.line());
        if (licence != null) licensing.revoke(licence, reason.substring(0, Math.min(reason.length(), 500)));
    }

    private static List<RefundLine> lines(SortedMap<Integer, Money> shares) {
        return shares.entrySet().stream()
                .map(share -> new RefundLine(share.getKey(), share.getValue()))
                .toList();
    }
}
