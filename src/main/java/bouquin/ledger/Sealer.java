package bouquin.ledger;

import bouquin.platform.persistence.Transactions;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Wakes the sealing of what was posted. Postings only leave a note of their entry, so that they stay concurrent; the
 * chain is written by one at a time afterwards.
 */
@ApplicationScoped
class Sealer {
    private static final Logger LOG = Logger.getLogger(Sealer.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    Transactions transactions;

    @Inject
    SealEntries sealing;

    @Resource
    ManagedThreadFactory threads;

    private ExecutorService executor;
    private final AtomicBoolean awake = new AtomicBoolean();

    @PostConstruct
    void open() {
        executor = Executors.newSingleThreadExecutor(threads);
    }

    @PreDestroy
    void close() {
        executor.shutdown();
    }

    /** Notes the entry in the current transaction, to be sealed after its commit. */
    void await(String entry) {
        em.createNativeQuery("insert into ledger_unsealed values (?)")
                .setParameter(1, entry)
                .executeUpdate();
        transactions.afterCommit(this::wake);
    }

    private void wake() {
        if (awake.compareAndSet(false, true)) executor.execute(this::seal);
    }

    /** The flag falls first: whoever posts while this runs wakes another one, which comes after it. */
    private void seal() {
        awake.set(false);
        try {
            sealing.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Entries could not be sealed, the job will do it", failed);
        }
    }
}
