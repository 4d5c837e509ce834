package bouquin.reconciliation;

import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * I6: an event that took effect has its entry; any other says that it had none. It looks into the tables of others on purpose:
 * a check that asked the components themselves would believe them. Older events are covered by I10.
 */
@ApplicationScoped
class EventsTakeEffect implements InvariantCheck {
    private static final Duration LOOKED_BACK = Duration.ofDays(7);
    private static final String EVENTS = "select concat(v.provider, ' ', v.event_id) from payments_event v"
            + " left join payments_payment p on p.id = v.payment_id where v.received_at between ? and ? and ";

    private static final Map<String, String> BROKEN = Map.of(
            "charged and not posted",
            "v.effect = 'charged' and not exists (select 1 from ledger_entry e where e.kind = 'PURCHASE'"
                    + " and e.business_key = p.order_id) and not exists (select 1 from ledger_entry e"
                    + " where e.kind = 'STRAY_CHARGE' and e.business_key = p.id)",
            "refunded and not posted",
            "v.effect = 'refunded' and not exists (select 1 from ledger_entry e where e.kind = 'REFUND_CONFIRMED'"
                    + " and e.business_key = v.subject)",
            "disputed and not posted",
            "v.effect = 'disputed' and not exists (select 1 from ledger_dispute d"
                    + " where d.dispute_id = concat(v.provider, ':', v.subject))",
            "without a word of what it did",
            "v.effect = ''");

    @PersistenceContext
    EntityManager em;

    @Inject
    ReconciliationSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "I6";
    }

    @Override
    public List<String> violations() {
        Instant now = clock.instant();
        List<String> found = new ArrayList<>();
        BROKEN.forEach((what, condition) -> {
            List<?> events = em.createNativeQuery(EVENTS + condition)
                    .setParameter(1, now.minus(LOOKED_BACK))
                    .setParameter(2, now.minus(settings.grace()))
                    .setMaxResults(ROWS_MAX)
                    .getResultList();
            events.forEach(event -> found.add(event + ": " + what));
        });
        return found;
    }
}
