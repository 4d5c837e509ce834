package bouquin.ledger;

import bouquin.platform.crash.CrashPoint;
import bouquin.platform.persistence.Retried;
import bouquin.platform.persistence.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
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
        List<List<?>> seals = new ArrayList<>();
        for (Object[] entry : waiting()) {
            hash = seal(hash, (String) entry[1]);
            seals.add(List.of(++number, entry[0], hash, clock.instant()));
        }
        if (seals.isEmpty()) return 0;
        Rows.insert(em, "ledger_seal", seals);
        Rows.delete(
                em,
                "ledger_unsealed",
                "entry_id",
                seals.stream().map(seal -> seal.get(1)).toList());
        moveHead(number, hash);
        CrashPoint.at("entries.sealed");
        return seals.size();
    }

    /** Id and content of the entries, the oldest first. */
    private List<Object[]> waiting() {
        List<?> entries = em.createNativeQuery("select u.entry_id, c.content from ledger_unsealed u"
                        + " join ledger_entry_content c on c.entry_id = u.entry_id order by u.entry_id limit " + BATCH)
                .getResultList();
        return entries.stream().map(Object[].class::cast).toList();
    }

    private static String seal(String before, String content) {
        try {
            byte[] sealed = (before + "\n" + content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void moveHead(long number, String hash) {
        em.createNativeQuery("update ledger_chain set number = ?, hash = ? where id = 1")
                .setParameter(1, number)
                .setParameter(2, hash)
                .executeUpdate();
    }
}
