package bouquin.checkout;

import bouquin.kernel.Id;
import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * I8: a paid order has one purchase in the books and a licence for each line, nothing else has, a line that was refunded
 * has no active licence, and no charge stays unexplained. It looks into the tables of others on purpose: a check that
 * asked the components themselves would believe them.
 */
@ApplicationScoped
class PaidMeansFulfilled implements InvariantCheck {
    private static final String CAPTURED = "o.state in ('PAID', 'PARTIALLY_REFUNDED', 'REFUNDED')";

    /** The place of {@code {since}} is taken by the least id that is looked at. */
    private static final Map<String, String> BROKEN = Map.of(
            "paid without a purchase in the books",
            "select o.id from checkout_order o where o.id > '{since}' and exists (select 1 from checkout_order_line l"
                    + " where l.order_id = o.id and l.price + l.subsidy > 0) and " + CAPTURED
                    + " and not exists (select 1 from ledger_entry e where e.kind = 'PURCHASE' and e.business_key = o.id)",
            "in the books without being paid",
            "select e.business_key from ledger_entry e where e.id > '{since}' and e.kind = 'PURCHASE' and not exists"
                    + " (select 1 from checkout_order o where o.id = e.business_key and " + CAPTURED + ")",
            "paid without a licence",
            "select o.id from checkout_order o join checkout_order_line l on l.order_id = o.id where o.id > '{since}' and "
                    + CAPTURED + " and not exists (select 1 from licensing_licence i where i.id = l.licence_id"
                    + " and i.order_id = o.id and i.line = l.line)",
            "refunded with an active licence",
            "select l.order_id from checkout_order_line l join licensing_licence i on i.id = l.licence_id"
                    + " where i.state = 'ACTIVE' and l.price > 0 and l.refunded = l.price and l.order_id in"
                    + " (select r.order_id from checkout_refund r where r.id > '{since}')",
            "charged without a reason",
            "select s.order_id from checkout_stray_charge s where s.settled_at is null");

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "I8";
    }

    @Override
    public List<String> violations() {
        return violations("");
    }

    @Override
    public List<String> recentViolations(Instant since) {
        return violations(Id.first(since));
    }

    private List<String> violations(String since) {
        List<String> found = new ArrayList<>();
        BROKEN.forEach((what, query) -> {
            List<?> rows = em.createNativeQuery(query.replace("{since}", since))
                    .setMaxResults(ROWS_MAX)
                    .getResultList();
            rows.forEach(order -> found.add("order " + order + ": " + what));
        });
        return found;
    }
}
