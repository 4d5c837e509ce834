package bouquin.promotions;

import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** I19: what a code counts is its uses, and never more than it allows. */
@ApplicationScoped
class UsesAreCounted implements InvariantCheck {
    private static final String BROKEN = """
            select concat(c.code, ' counts ', c.uses, ' of ', coalesce(c.uses_max, 'any'), ', has ', count(u.order_id))
            from promotions_code c left join promotions_use u on u.promotion_id = c.id
            group by c.id, c.code, c.uses, c.uses_max
            having c.uses <> count(u.order_id) or count(u.order_id) > c.uses_max
            """;

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "I19";
    }

    @Override
    public List<String> violations() {
        List<?> rows = em.createNativeQuery(BROKEN).setMaxResults(ROWS_MAX).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
