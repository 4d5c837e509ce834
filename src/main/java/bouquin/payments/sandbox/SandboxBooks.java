package bouquin.payments.sandbox;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderCheckout.State;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sandbox's own books: checkouts, what moved on the shop's account there, and what is reported about it. */
@Retried
@Transactional
@ApplicationScoped
class SandboxBooks {
    private static final int PAID_OUT_PERCENT = 80;

    @PersistenceContext
    EntityManager em;

    @Inject
    SandboxTransactions transactions;

    @Inject
    SandboxReports reports;

    @Inject
    SandboxSettings settings;

    /** The checkout of this payment: a new one, or the one that it already has; two who ask at once get the same. */
    Charge open(PaymentId payment, BeginPayment begin, Instant expiresAt) {
        em.createNativeQuery(
                        "insert ignore into sandbox_charge (id, payment_id, amount, currency, description, language,"
                                + " return_url, state, dispute, refunded, expires_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, 'OPEN', 'NONE', 0, ?)")
                .setParameter(1, Id.next())
                .setParameter(2, payment.value())
                .setParameter(3, begin.amount().minor())
                .setParameter(4, begin.amount().currency())
                .setParameter(5, begin.description())
                .setParameter(6, begin.language())
                .setParameter(7, begin.returnUrl())
                .setParameter(8, expiresAt)
                .executeUpdate();
        return em.createQuery("select c from SandboxCharge c where c.paymentId = :payment", Charge.class)
                .setParameter("payment", payment.value())
                .getSingleResult();
    }

    Optional<Charge> locked(String id) {
        return Optional.ofNullable(em.find(Charge.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void pay(Charge charge, Card card) {
        if (!charge.end(State.PAID)) return;
        charge.paidFrom(card.country());
        Money fee = settings.fee(charge.amount());
        book("charge", charge.id(), charge, charge.payment().value(), charge.amount());
        if (fee.isPositive()) book("fee", Id.next(), charge, charge.payment().value(), fee.negated());
        reports.report(SandboxEvent.CHARGE_SUCCEEDED, charge, charge.amount(), null, "");
    }

    void decline(Charge charge) {
        if (charge.end(State.DECLINED)) reports.report(SandboxEvent.CHARGE_FAILED, charge, charge.amount(), null, "");
    }

    void expire(Charge charge) {
        charge.end(State.EXPIRED);
    }

    Charge expire(String id) {
        Charge charge = locked(id).orElseThrow();
        expire(charge);
        return charge;
    }

    /** Gives money back and says so by an event; the same refund again does nothing. */
    void refund(String id, String refundId, Money amount) {
        Charge charge = locked(id).orElseThrow();
        if (transactions.booked("refund", refundId)) return;
        charge.refund(amount);
        cover(amount);
        book("refund", refundId, charge, refundId, amount.negated());
        reports.report(SandboxEvent.REFUND_SUCCEEDED, charge, amount, null, refundId);
    }

    void dispute(Charge charge) {
        Money fee = new Money(settings.disputeFee(), charge.amount().currency());
        charge.dispute();
        cover(charge.left().plus(fee));
        book("dispute", Id.next(), charge, charge.id(), charge.left().negated());
        if (fee.isPositive()) book("dispute_fee", Id.next(), charge, charge.id(), fee.negated());
        reports.report(SandboxEvent.DISPUTE_WITHDRAWN, charge, charge.left(), fee, charge.id());
    }

    void decide(Charge charge, SandboxPayment.Dispute decision) {
        boolean gaveBack = charge.view().dispute() == SandboxPayment.Dispute.WON;
        charge.decide(decision);
        boolean won = decision == SandboxPayment.Dispute.WON;
        Money none = Money.zero(charge.amount().currency());
        if (won) book("dispute_won", Id.next(), charge, charge.id(), charge.left());
        if (gaveBack) cover(charge.left());
        if (gaveBack)
            book("dispute", Id.next(), charge, charge.id(), charge.left().negated());
        String type = won ? SandboxEvent.DISPUTE_WON : SandboxEvent.DISPUTE_LOST;
        reports.report(type, charge, charge.left(), none, charge.id());
    }

    /**
     * Sends most of what is owed to the shop to its bank; what stays is for refunds.
     *
     * @param min minor units under which nothing is sent, more than 0
     * @return whether anything was
     */
    boolean payOut(long min) {
        lockAccount();
        List<Money> sent = transactions.balances().stream()
                .map(balance -> balance.share(PAID_OUT_PERCENT, 100))
                .filter(amount -> amount.minor() >= min)
                .toList();
        for (Money amount : sent) {
            String id = Id.next();
            transactions.book("payout", id, null, id, amount.negated());
            reports.reportPayout(id, amount);
        }
        return !sent.isEmpty();
    }

    /** What leaves and isn't there any more, because it was paid out, is taken from the shop's bank first. */
    private void cover(Money leaving) {
        if (!transactions.paidOut()) return;
        lockAccount();
        Money missing = leaving.minus(transactions.balance(leaving.currency()));
        if (!missing.isPositive()) return;
        String id = Id.next();
        transactions.book("payout", id, null, id, missing);
        reports.reportPayout(id, missing);
    }

    private void lockAccount() {
        em.createNativeQuery("select id from sandbox_account where id = 1 for update")
                .getSingleResult();
    }

    private void book(String kind, String id, Charge charge, String subject, Money amount) {
        transactions.book(kind, id, charge.id(), subject, amount);
    }
}
