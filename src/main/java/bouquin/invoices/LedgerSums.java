package bouquin.invoices;

import bouquin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What the journal says of a period, asked from its own tables on purpose: the reports are compared with it, so it must not
 * come from what they are made of.
 */
@ApplicationScoped
class LedgerSums {
    private static final String SUPPLIES = "('PURCHASE', 'REFUND', 'ANNULMENT', 'DISPUTE_LOST', 'DISPUTE_REOPENED')";

    @PersistenceContext
    EntityManager em;

    /** VAT owed more or less. @param like a pattern of accounts; @param matching or all others */
    Money vat(Period period, String like, boolean matching) {
        return sum(
                period,
                "l.account like 'vat\\_payable:%' and l.account " + (matching ? "like" : "not like") + " '" + like
                        + "'");
    }

    /** What sellers earned: their accounts, as sales and returns moved them. */
    Money shares(Period period) {
        return sum(period, "l.account like 'seller\\_%' and e.kind in " + SUPPLIES);
    }

    private Money sum(Period period, String where) {
        Number sum = (Number) em.createNativeQuery("select coalesce(-sum(l.amount), 0) from ledger_entry e"
                        + " join ledger_line l on l.entry_id = e.id where e.posted_at >= ? and e.posted_at < ? and "
                        + where)
                .setParameter(1, LocalDateTime.ofInstant(period.begins(), ZoneOffset.UTC))
                .setParameter(2, LocalDateTime.ofInstant(period.ends(), ZoneOffset.UTC))
                .getSingleResult();
        return Money.eur(sum.longValue());
    }
}
