package bouquin.ledger;

import bouquin.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;

/** The journal's writing end. Entries are added and nothing else; the database refuses the rest. */
@ApplicationScoped
class Journal {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Sealer sealer;

    boolean has(EntryKind kind, String key) {
        return !em.createNativeQuery("select id from ledger_entry where kind = ? and business_key = ?")
                .setParameter(1, kind.name())
                .setParameter(2, key)
                .getResultList()
                .isEmpty();
    }

    /** Posts the entry in the caller's transaction; one without lines moves nothing and isn't posted. */
    void post(Entry entry) {
        if (entry.isEmpty()) return;
        List<EntryLine> lines = entry.balancedLines();
        String id = bouquin.kernel.Id.next();
        em.createNativeQuery("insert into ledger_entry (id, kind, business_key, posted_at) values (?, ?, ?, ?)")
                .setParameter(1, id)
                .setParameter(2, entry.kind().name())
                .setParameter(3, entry.key())
                .setParameter(4, clock.instant())
                .executeUpdate();
        Rows.insert(
                em,
                "ledger_line",
                IntStream.range(0, lines.size())
                        .<List<?>>mapToObj(i -> row(id, i + 1, lines.get(i)))
                        .toList());
        sealer.await(id);
    }

    private static List<?> row(String entry, int number, EntryLine line) {
        return List.of(
                entry,
                number,
                line.account(),
                line.amount().minor(),
                line.amount().currency(),
                line.about());
    }
}
