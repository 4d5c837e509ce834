package bouquin.checkout;

import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.ledger.Ledger;
import bouquin.payments.PaymentId;
import bouquin.payments.Payments;
import bouquin.payments.RefundPayment;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Money that fits no order: noticed, then given back or attached by an admin. */
@ApplicationScoped
class StrayCharges {
    private static final int REASON_MAX = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Orders orders;

    @Inject
    Reserves reserves;

    @Inject
    Ledger ledger;

    @Inject
    Payments payments;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Keeps the charge, once. */
    void notice(OrderId order, String provider, PaymentId payment, Money amount, String because) {
        ledger.postStrayCharge(provider, payment.value(), amount);
        if (em.find(StrayCharge.class, payment.value()) == null)
            em.persist(new StrayCharge(payment.value(), order.value(), amount, because, clock.instant()));
    }

    /** Gives the whole charge back. */
    StrayCharge refund(SettleStrayCharge command) {
        AccountId admin = command.by().require(Role.ADMIN);
        String reason = reason(command);
        StrayCharge charge = locked(command.payment());
        String refund = charge.refund(reason, admin, clock.instant());
        ledger.postStrayRefund(charge.payment().value(), refund);
        payments.refund(new RefundPayment(refund, charge.payment(), charge.amount()));
        outbox.append(new StrayChargeRefunded(charge.payment(), charge.order(), charge.amount(), reason));
        return charge;
    }

    /** Takes it out of suspense for an order that the caller fulfils with it in the same transaction. */
    StrayCharge attach(SettleStrayCharge command) {
        AccountId admin = command.by().require(Role.ADMIN);
        String reason = reason(command);
        Order order = orders.locked(command.attachTo());
        StrayCharge charge = locked(command.payment());
        if (order.state().captured()) throw Rejected.conflict("checkout.stray.paidAlready");
        if (!order.due().equals(charge.amount()))
            throw Rejected.conflict("checkout.stray.otherAmount", order.due(), charge.amount());
        if (!reserves.stillThere(order)) throw Rejected.conflict("checkout.stray.spentElsewhere");
        charge.attach(order.id(), reason, admin, clock.instant());
        ledger.postStrayAttached(charge.payment().value());
        return charge;
    }

    /** The provider has sent it back. @return whether the refund is one of a stray charge */
    boolean confirm(String refund) {
        Optional<StrayCharge> charge = em.createQuery(
                        "select s from StrayCharge s where s.refundId = :refund", StrayCharge.class)
                .setParameter("refund", refund)
                .getResultStream()
                .findFirst();
        charge.filter(stray -> stray.confirm(clock.instant()))
                .ifPresent(
                        stray -> ledger.postStrayRefundConfirmed(stray.payment().value(), refund));
        return charge.isPresent();
    }

    /** @throws Rejected NOT_FOUND */
    StrayCharge get(PaymentId payment) {
        return found(em.find(StrayCharge.class, payment.value()));
    }

    /** The newest first. */
    Page<StrayCharge> all(String cursor, int limit) {
        List<StrayCharge> found = em.createQuery(
                        "select s from StrayCharge s where :cursor is null or s.paymentId < :cursor"
                                + " order by s.paymentId desc",
                        StrayCharge.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        String next = found.size() > limit ? found.get(limit - 1).payment().value() : null;
        return new Page<>(found.stream().limit(limit).toList(), next);
    }

    private StrayCharge locked(PaymentId payment) {
        return found(em.find(StrayCharge.class, payment.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static String reason(SettleStrayCharge command) {
        String reason = Text.paragraphs(command.reason());
        if (reason.isEmpty() || reason.length() > REASON_MAX)
            throw Rejected.invalid("checkout.refund.reason", REASON_MAX);
        return reason;
    }

    private static StrayCharge found(StrayCharge charge) {
        if (charge == null) throw Rejected.notFound("notFound");
        return charge;
    }
}
