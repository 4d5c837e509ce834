package bouquin.payments.sandbox;

import bouquin.kernel.Money;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.PaymentId;
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
import java.util.Locale;

/** What moved on the shop's account at the sandbox. */
@Transactional
@ApplicationScoped
class SandboxTransactions {
    static final int PAGE = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    void book(String kind, String id, String charge, String subject, Money amount) {
        em.createNativeQuery(
                        "insert into sandbox_transaction (kind, id, charge_id, amount, booked_at, currency, subject)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, kind)
                .setParameter(2, id)
                .setParameter(3, charge)
                .setParameter(4, amount.minor())
                .setParameter(5, clock.instant())
                .setParameter(6, amount.currency())
                .setParameter(7, subject)
                .executeUpdate();
    }

    boolean booked(String kind, String id) {
        return !em.createNativeQuery("select id from sandbox_transaction where kind = ? and id = ?")
                .setParameter(1, kind)
                .setParameter(2, id)
                .getResultList()
                .isEmpty();
    }

    /** Whether money was ever sent to the shop's bank. */
    boolean paidOut() {
        return !em.createNativeQuery("select id from sandbox_transaction where kind = 'payout' limit 1")
                .getResultList()
                .isEmpty();
    }

    Money balance(String currency) {
        return balances().stream()
                .filter(balance -> balance.currency().equals(currency))
                .findFirst()
                .orElse(Money.zero(currency));
    }

    /** What is owed to the shop, per currency. */
    List<Money> balances() {
        List<?> rows = em.createNativeQuery("select sum(amount), currency from sandbox_transaction group by currency")
                .getResultList();
        return rows.stream().map(row -> sum((Object[]) row)).toList();
    }

    /** A page of what was booked at this time or later, the oldest first. @param after the last of the page before, or null */
    List<BalanceTransaction> page(Instant since, BalanceTransaction after) {
        Instant from = after == null ? since : after.bookedAt();
        List<?> rows = em.createNativeQuery(
                        "select concat(t.kind, '_', t.id), t.kind, c.payment_id, t.subject, t.amount,"
                                + " t.currency, t.booked_at from sandbox_transaction t left join sandbox_charge c"
                                + " on c.id = t.charge_id where t.booked_at >= ? and (t.booked_at, concat(t.kind, '_', t.id)) > (?, ?)"
                                + " order by t.booked_at, concat(t.kind, '_', t.id) limit " + PAGE)
                .setParameter(1, from)
                .setParameter(2, from)
                .setParameter(3, after == null ? "" : after.id())
                .getResultList();
        return rows.stream().map(row -> transaction((Object[]) row)).toList();
    }

    private static Money sum(Object[] row) {
        return new Money(((BigDecimal) row[0]).longValueExact(), (String) row[1]);
    }

    private static BalanceTransaction transaction(Object[] row) {
        return new BalanceTransaction(
                (String) row[0],
                Kind.valueOf(((String) row[1]).toUpperCase(Locale.ROOT)),
                row[2] == null ? null : new PaymentId((String) row[2]),
                (String) row[3],
                new Money(((Number) row[4]).longValue(), (String) row[5]),
                ((Timestamp) row[6]).toInstant());
    }
}
