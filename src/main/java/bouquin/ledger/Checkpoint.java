package bouquin.ledger;

import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * How far the sealed journal was checked, with the sums up to there, so that the next check reads only what came since. It
 * never moves past an entry that breaks a rule: what is broken is found again each time, until somebody has mended it.
 */
@Retried
@Transactional
@ApplicationScoped
class Checkpoint {
    static final int BATCH = 20_000;

    @PersistenceContext
    EntityManager em;

    /** The next check reads the journal from its first entry. */
    void reset() {
        lock();
        em.createNativeQuery("delete from ledger_total").executeUpdate();
        move(0, "0".repeat(64));
    }

    /** @return whether it moved, and there may be more to check */
    boolean advance() {
        long from = lock();
        List<?> seals = em.createNativeQuery("select number, hash from ledger_seal where number > ? and number <= ?"
                        + " order by number desc limit 1")
                .setParameter(1, from)
                .setParameter(2, from + BATCH)
                .getResultList();
        if (seals.isEmpty()) return false;
        Object[] last = (Object[]) seals.get(0);
        long to = ((Number) last[0]).longValue();
        if (broken(LedgerChecks.unbalancedSealed(from, to)) || broken(LedgerChecks.brokenChain(from, to))) return false;
        add(from, to);
        move(to, (String) last[1]);
        return true;
    }

    private long lock() {
        return ((Number) em.createNativeQuery("select number from ledger_checkpoint where id = 1 for update")
                        .getSingleResult())
                .longValue();
    }

    private boolean broken(String query) {
        return !em.createNativeQuery(query).setMaxResults(1).getResultList().isEmpty();
    }

    private void add(long from, long to) {
        em.createNativeQuery(LedgerChecks.totals(from, to)).executeUpdate();
        em.createNativeQuery("delete from ledger_total where minor = 0").executeUpdate();
    }

    private void move(long number, String hash) {
        em.createNativeQuery("update ledger_checkpoint set number = ?, hash = ? where id = 1")
                .setParameter(1, number)
                .setParameter(2, hash)
                .executeUpdate();
    }
}
