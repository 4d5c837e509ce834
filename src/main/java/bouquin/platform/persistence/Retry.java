package bouquin.platform.persistence;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Runs a whole transaction again after 1020 (the row changed since the snapshot), 1205 (lock wait timeout) or 1213
 * (deadlock): with {@code innodb_snapshot_isolation} these are the ordinary answers to a race, and not errors.
 */
@Retried
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class Retry {
    private static final Set<Integer> CONFLICTS = Set.of(1020, 1062, 1205, 1213);
    private static final int TRIES_MAX = 20;

    @Inject
    Transactions transactions;

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        if (transactions.active()) return call.proceed();
        for (int attempt = 1; ; attempt++) {
            try {
                return call.proceed();
            } catch (Exception failed) {
                if (attempt == TRIES_MAX || !isConflict(failed)) throw failed;
                Thread.sleep(ThreadLocalRandom.current().nextLong(5L << Math.min(attempt, 6)));
            }
        }
    }

    static boolean isConflict(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CONFLICTS.contains(sql.getErrorCode())) return true;
            if (cause == cause.getCause()) return false;
        }
        return false;
    }
}
