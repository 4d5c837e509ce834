package bouquin.payments.manual;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderEvent.Type;
import bouquin.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What moved on the account, and what is reported about it. */
@Transactional
@ApplicationScoped
class ManualBooks {
    static final int PAGE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Lets one person book at a time, until the transaction ends; it comes before anything is read. */
    void take() {
        em.createNativeQuery("select id from manual_account where id = 1 for update")
                .getSingleResult();
    }

    void book(Kind kind, PaymentId payment, String subject, Money amount) {
        if (amount.isZero()) return;
        em.createNativeQuery("insert into manual_movement (id, kind, payment_id, subject, amount, currency, booked_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Id.next())
                .setParameter(2, kind.name())
                .setParameter(3, payment == null ? null : payment.value())
                .setParameter(4, subject)
                .setParameter(5, amount.minor())
                .setParameter(6, amount.currency())
                .setParameter(7, clock.instant())
                .executeUpdate();
    }

    void report(Type type, PaymentId payment, Money amount, String subject) {
        ManualEvent event = new ManualEvent(Id.next(), type, clock.instant(), payment, amount, subject);
        em.createNativeQuery("insert into manual_event (id, created_at, body) values (?, ?, ?)")
                .setParameter(1, event.id())
                .setParameter(2, event.createdAt())
                .setParameter(3, Json.write(event))
                .executeUpdate();
    }

    /** What leaves and isn't there any more, because it was moved on, comes back from the account where it is. */
    void cover(Money leaving) {
        Money missing = leaving.minus(balance(leaving.currency()));
        if (!missing.isPositive()) return;
        String payout = Id.next();
        book(Kind.PAYOUT, null, payout, missing);
        report(Type.PAYOUT_ARRIVED, null, missing, payout);
    }

    /** What is on the account in a currency. */
    Money balance(String currency) {
        BigDecimal sum = (BigDecimal)
                em.createNativeQuery("select coalesce(sum(amount), 0) from manual_movement where currency = ?")
                        .setParameter(1, currency)
                        .getSingleResult();
        return new Money(sum.longValueExact(), currency);
    }

    /** A page of what was reported at this time or later, the oldest first. @param after the last of the page before, or null */
    List<ManualEvent> events(Instant since, ManualEvent after) {
        Instant from = after == null ? since : after.createdAt();
        List<?> bodies = em.createNativeQuery("select body from manual_event where created_at >= ?"
                        + " and (created_at, id) > (?, ?) order by created_at, id limit " + PAGE)
                .setParameter(1, from)
                .setParameter(2, from)
                .setParameter(3, after == null ? "" : after.id())
                .getResultList();
        return bodies.stream()
                .map(body -> Json.read((String) body, ManualEvent.class))
                .toList();
    }

    /** The same for what moved. */
    List<BalanceTransaction> moved(Instant since, BalanceTransaction after) {
        Instant from = after == null ? since : after.bookedAt();
        List<?> rows = em.createNativeQuery("select id, kind, payment_id, subject, amount, currency, booked_at"
                        + " from manual_movement where booked_at >= ? and (booked_at, id) > (?, ?)"
                        + " order by booked_at, id limit " + PAGE)
                .setParameter(1, from)
                .setParameter(2, from)
                .setParameter(3, after == null ? "" : after.id())
                .getResultList();
        return rows.stream().map(row -> transaction((Object[]) row)).toList();
    }

    private static BalanceTransaction transaction(Object[] row) {
        return new BalanceTransaction(
                (String) row[0],
                Kind.valueOf((String) row[1]),
                row[2] == null ? null : new PaymentId((String) row[2]),
                (String) row[3],
                new Money(((Number) row[4]).longValue(), (String) row[5]),
                ((Timestamp) row[6]).toInstant());
    }
}
