package bouquin.invoices;

import bouquin.ledger.InvariantCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** I14: numbers of a series have no gap and follow the dates; a draft gets its number, and what has one gets its file. */
@ApplicationScoped
class NumbersHaveNoGap implements InvariantCheck {
    private static final Map<String, String> BROKEN = new TreeMap<>(Map.of(
            "a gap, or a date that runs backwards",
            "select number from (select number, sequence, issued_on, coalesce(lag(sequence) over w, 0) before_sequence,"
                    + " coalesce(lag(issued_on) over w, issued_on) before_on from invoices_invoice"
                    + " where number is not null window w as (partition by series order by sequence)) n"
                    + " where sequence <> before_sequence + 1 or issued_on < before_on",
            "the counter is elsewhere",
            "select s.series from invoices_series s where s.last <>"
                    + " (select coalesce(max(i.sequence), 0) from invoices_invoice i where i.series = s.series)",
            "no number for ten minutes",
            "select id from invoices_invoice where number is null and drafted_at < utc_timestamp() - interval 10 minute",
            "can't be archived",
            "select concat(number, ': ', last_error) from invoices_invoice where archived_at is null and tries >= 5"));

    @PersistenceContext
    EntityManager em;

    @Override
    public String name() {
        return "I14";
    }

    @Override
    public List<String> violations() {
        List<String> found = new ArrayList<>();
        BROKEN.forEach((what, query) -> {
            List<?> rows = em.createNativeQuery(query).setMaxResults(ROWS_MAX).getResultList();
            rows.forEach(row -> found.add(row + ": " + what));
        });
        return found;
    }
}
