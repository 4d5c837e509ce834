package bouquin.ledger;

import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * The hash chain over the journal: each entry gets the next number and h(n) = SHA-256(h(n-1) || entry n). See
 * docs/adr/0003-ledger-seals.md.
 */
@Retried
@ApplicationScoped
class Seals {
    static final int BATCH = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /**
     * Seals some of the entries that wait. The lock on the chain's one row lets only one seal at a time.
     *
     * @return how many, at most {@link #BATCH}
     */
    @Transactional
    int sealBatch() {
        Object[] head = (Object[]) em.createNativeQuery("select number, hash from ledger_chain where id = 1 for update")
                .getSingleResult();
        long number = ((Number) head[0]).longValue();
        String hash = (String) head[1];
        for (String entry : waiting()) {
            hash = seal(entry, ++number, hash);
        }
        int sealed = (int) (number - ((Number) head[0]).longValue());
        if (sealed > 0) moveHead(number, hash);
        return sealed;
    }

    private List<String> waiting() {
        List<?> entries = em.createNativeQuery("select entry_id from ledger_unsealed order by entry_id limit " + BATCH)
                .getResultList();
        return entries.stream().map(String.class::cast).toList();
    }

    private String seal(String entry, long number, String before) {
        String hash = (String) em.createNativeQuery(
                        "select sha2(concat(?, '\n', content), 256) from ledger_entry_content where entry_id = ?")
                .setParameter(1, before)
                .setParameter(2, entry)
                .getSingleResult();
        em.createNativeQuery("insert into ledger_seal values (?, ?, ?, ?)")
                .setParameter(1, number)
                .setParameter(2, entry)
                .setParameter(3, hash)
                .setParameter(4, clock.instant())
                .executeUpdate();
        em.createNativeQuery("delete from ledger_unsealed where entry_id = ?")
                .setParameter(1, entry)
                .executeUpdate();
        return hash;
    }

    private void moveHead(long number, String hash) {
        em.createNativeQuery("update ledger_chain set number = ?, hash = ? where id = 1")
                .setParameter(1, number)
                .setParameter(2, hash)
                .executeUpdate();
    }
}
