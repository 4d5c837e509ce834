package bouquin.checkout;

import bouquin.kernel.Id;
import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** I7: what went back of an order is the sum of its refunds and never more than was captured. */
@ApplicationScoped
class RefundsStayWithinPayments implements InvariantCheck {
    private static final String REFUNDED_SINCE =
            " and o.id in (select r.order_id from checkout_refund r where r.id > '%s')";

    private static final String BROKEN = """
            select o.id from checkout_order o
            left join (select r.order_id, sum(p.amount) amount from checkout_refund r
                join checkout_refund_part p on p.refund_id = r.id group by r.order_id) given on given.order_id = o.id
            where (o.refunded <> coalesce(given.amount, 0) or o.refunded > o.total
                or o.refunded <> (select sum(l.refunded) from checkout_order_line l where l.order_id = o.id))
            """;

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "I7";
    }

    @Override
    public List<String> violations() {
        return rows(BROKEN);
    }

    @Override
    public List<String> recentViolations(Instant since) {
        return rows(BROKEN + REFUNDED_SINCE.formatted(Id.first(since)));
    }

    private List<String> rows(String query) {
        List<?> rows = em.createNativeQuery(query).setMaxResults(ROWS_MAX).getResultList();
        return rows.stream().map(order -> "order " + order).toList();
    }
}
