package bouquin.payouts;

import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** I9, seen from the payouts: each open one has its amount in transit, each ended one nothing, and both by its seller. */
@ApplicationScoped
class OpenPayoutsAreInTransit implements InvariantCheck {
    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "I9";
    }

    @Override
    public List<String> violations() {
        List<?> rows = em.createNativeQuery("""
                select concat(p.id, ' is ', p.state, ', the ledger says ', coalesce(l.state, 'nothing')) from payouts_payout p
                left join ledger_payout l on l.payout_id = p.id
                where l.payout_id is null or l.amount <> p.amount or l.currency <> p.currency or l.seller <> p.seller
                   or l.state <> case p.state when 'PAID' then 'CONFIRMED' when 'RETURNED' then 'RETURNED'
                        when 'REQUESTED' then 'IN_TRANSIT' when 'APPROVED' then 'IN_TRANSIT' when 'SENT' then 'IN_TRANSIT'
                        else 'FAILED' end
                   or (p.state in ('SENT', 'PAID', 'FAILED', 'RETURNED')) <> (p.batch_id is not null)
                union all
                select concat(l.payout_id, ' is in the ledger only') from ledger_payout l
                where not exists (select 1 from payouts_payout p where p.id = l.payout_id)
                union all
                select concat('batch ', b.id, ' says ', b.total, ', its payouts ', coalesce(sum(p.amount), 0)) from payouts_batch b
                left join payouts_payout p on p.batch_id = b.id group by b.id, b.total, b.payouts
                having b.total <> coalesce(sum(p.amount), 0) or b.payouts <> count(p.id)""").setMaxResults(ROWS_MAX).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }
}
