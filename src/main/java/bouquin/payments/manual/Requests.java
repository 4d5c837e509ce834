package bouquin.payments.manual;

import bouquin.kernel.Money;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.BeginPayment;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderCheckout.State;
import bouquin.payments.ProviderEvent.Type;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The transfers that we wait for, and those that a person has to make. */
@Retried
@Transactional
@ApplicationScoped
class Requests {
    private static final int REFUNDS_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    ManualBooks books;

    @Inject
    Clock clock;

    /** The request of this payment: a new one, or the one that it already has. */
    Request open(PaymentId payment, BeginPayment begin, Instant expiresAt) {
        em.createNativeQuery("insert ignore into manual_request (payment_id, amount, currency, description, return_url,"
                        + " state, received, requested_at, expires_at) values (?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .setParameter(1, payment.value())
                .setParameter(2, begin.amount().minor())
                .setParameter(3, begin.amount().currency())
                .setParameter(4, begin.description())
                .setParameter(5, begin.returnUrl())
                .setParameter(6, State.OPEN.name())
                .setParameter(7, clock.instant())
                .setParameter(8, expiresAt)
                .executeUpdate();
        return of(payment).orElseThrow();
    }

    Optional<Request> of(PaymentId payment) {
        return em.createQuery("select r from ManualRequest r where r.paymentId = :payment", Request.class)
                .setParameter("payment", payment.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Request> locked(long number) {
        return Optional.ofNullable(em.find(Request.class, number, LockModeType.PESSIMISTIC_WRITE));
    }

    Request expire(long number) {
        Request request = locked(number).orElseThrow();
        request.expire();
        return request;
    }

    /** Puts a refund on the list of transfers to make, once. */
    void refund(long number, String refundId, Money amount) {
        if (!locked(number).orElseThrow().paid()) throw new IllegalStateException("Nothing came for " + number);
        em.createNativeQuery("insert ignore into manual_refund (refund_id, number, amount, currency, requested_at)"
                        + " values (?, ?, ?, ?, ?)")
                .setParameter(1, refundId)
                .setParameter(2, number)
                .setParameter(3, amount.minor())
                .setParameter(4, amount.currency())
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** @return whether it was on the list and not made yet */
    boolean made(String refundId) {
        books.take();
        List<?> rows = em.createNativeQuery("select number, amount, currency from manual_refund"
                        + " where refund_id = ? and made_at is null for update")
                .setParameter(1, refundId)
                .getResultList();
        if (rows.isEmpty()) return false;
        Object[] row = (Object[]) rows.get(0);
        Money amount = new Money(((Number) row[1]).longValue(), (String) row[2]);
        PaymentId payment = locked(((Number) row[0]).longValue()).orElseThrow().payment();
        em.createNativeQuery("update manual_refund set made_at = ? where refund_id = ?")
                .setParameter(1, clock.instant())
                .setParameter(2, refundId)
                .executeUpdate();
        books.cover(amount);
        books.book(Kind.REFUND, payment, refundId, amount.negated());
        books.report(Type.REFUND_SUCCEEDED, payment, amount, refundId);
        return true;
    }

    List<RefundToMake> refundsToMake() {
        List<?> rows = em.createNativeQuery("select f.refund_id, f.number, f.amount, f.currency, f.requested_at,"
                        + " (select group_concat(distinct t.payer separator ', ') from manual_transfer t where t.number = f.number)"
                        + " from manual_refund f where f.made_at is null order by f.requested_at limit " + REFUNDS_MAX)
                .getResultList();
        return rows.stream().map(row -> toMake((Object[]) row)).toList();
    }

    private static RefundToMake toMake(Object[] row) {
        return new RefundToMake(
                (String) row[0],
                new Reference(((Number) row[1]).longValue()).shown(),
                new Money(((Number) row[2]).longValue(), (String) row[3]),
                row[5] == null ? "" : (String) row[5],
                ((Timestamp) row[4]).toInstant());
    }
}
