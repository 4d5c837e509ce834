package bouquin.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

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
        for (int i = 0; i < lines.size(); i++) write(id, i + 1, lines.get(i));
        sealer.await(id);
    }

    private void write(String entry, int number, EntryLine line) {
        em.createNativeQuery("insert into ledger_line values (?, ?, ?, ?, ?, ?)")
                .setParameter(1, entry)
                .setParameter(2, number)
                .setParameter(3, line.account())
                .setParameter(4, line.amount().minor())
                .setParameter(5, line.amount().currency())
                .setParameter(6, line.about())
                .executeUpdate();
    }
}
