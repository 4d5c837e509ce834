package bouquin.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** The current transaction: is there one, run in a new one, wake somebody after its commit. */
@ApplicationScoped
public class Transactions {
    @Resource
    TransactionSynchronizationRegistry registry;

    public boolean active() {
        return registry.getTransactionStatus() == Status.STATUS_ACTIVE
                || registry.getTransactionStatus() == Status.STATUS_MARKED_ROLLBACK;
    }

    /** Runs in a transaction of its own, which commits before this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public <T> T inNew(Supplier<T> work) {
        return work.get();
    }

    /**
     * Calls back after the current transaction has committed; at once without a transaction. Only for waking somebody:
     * a crash between commit and call loses the call.
     */
    public void afterCommit(Runnable wake) {
        if (!active()) {
            wake.run();
            return;
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) wake.run();
            }
        });
    }
}
