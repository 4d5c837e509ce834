package bouquin.platform.jobs;

import bouquin.platform.config.Settings;
import bouquin.platform.persistence.Database;
import bouquin.platform.persistence.Transactions;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The shop's workshop: queues jobs in the caller's transaction and runs them, on threads of its own: handing each job to the
 * container's executor would cost a search of the whole class path for context to carry over.
 */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class.getName());
    private static final String TABLE = "platform_job";
    private static final int THREADS = 8;
    private static final Duration TURN = Duration.ofMillis(500);

    @Inject
    Database database;

    @Inject
    Transactions transactions;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<Job> jobs;

    @Inject
    @Any
    Instance<Recurring> recurring;

    @Resource
    ManagedThreadFactory threads;

    private final Map<String, Task<Void>> tasks = new HashMap<>();
    private Scheduler scheduler;
    private ExecutorService executor;

    /** Queues a job with the current transaction: it exists if and only if that commits. Queued twice is queued once. */
    public void enqueue(String job, String key) {
        enqueueAt(job, key, clock.instant());
    }

    public void enqueueAt(String job, String key, Instant when) {
        scheduler.scheduleIfNotExists(tasks.get(job).instance(key), when);
        transactions.afterCommit(scheduler::triggerCheckForDueExecutions);
    }

    public void start() {
        String node = settings.text("bouquin.node", "bouquin");
        releaseWhatACrashLeft(node);
        for (Job job : jobs) tasks.put(job.name(), oneTime(job));
        List<RecurringTask<Void>> repeated =
                recurring.stream().map(Jobs::repeated).toList();
        executor = Executors.newFixedThreadPool(THREADS, threads);
        scheduler = Scheduler.create(database.source(), List.copyOf(tasks.values()))
                .startTasks(repeated)
                .jdbcCustomization(new MariaDBJdbcCustomization(true))
                .tableName(TABLE)
                .schedulerName(() -> node)
                .executorService(executor)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(5))
                .missedHeartbeatsLimit(6)
                .shutdownMaxWait(Duration.ofSeconds(3))
                .build();
        scheduler.start();
    }

    @PreDestroy
    void stop() {
        if (scheduler == null) return;
        scheduler.stop();
        executor.shutdown();
    }

    /** Whatever this node had picked before it died would otherwise wait until its heartbeats are missed. */
    private void releaseWhatACrashLeft(String node) {
        try (Connection connection = database.source().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update " + TABLE
                                + " set picked = false, picked_by = null, version = version + 1 where picked and picked_by = ?")) {
            update.setString(1, node);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Task<Void> oneTime(Job job) {
        Semaphore turns = new Semaphore(job.turns());
        return Tasks.custom(job.name(), Void.class)
                .onFailure((complete, operations) -> retry(job, complete, operations))
                .execute((instance, context) -> {
                    if (!turns.tryAcquire()) return again(TURN);
                    try {
                        runLoudly(() -> job.run(instance.getId()), job.name());
                    } catch (NotYet notYet) {
                        return again(notYet.pause());
                    } finally {
                        turns.release();
                    }
                    return new CompletionHandler.OnCompleteRemove<>();
                });
    }

    private static CompletionHandler<Void> again(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    private static void retry(Job job, ExecutionComplete complete, ExecutionOperations<Void> operations) {
        int tries = complete.getExecution().consecutiveFailures + 1;
        if (tries >= job.triesMax()) {
            job.gaveUp(complete.getExecution().getId(), complete.getCause().orElse(null));
            operations.remove();
        } else {
            operations.reschedule(complete, complete.getTimeDone().plus(Duration.ofSeconds(1L << tries)));
        }
    }

    private static RecurringTask<Void> repeated(Recurring work) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
                .execute((instance, context) -> runLoudly(work::run, work.name()));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void runLoudly(Work work, String name) {
        try {
            work.run();
        } catch (NotYet notYet) {
            throw notYet;
        } catch (Exception failed) {
            LOG.log(Level.WARNING, "Job " + name + " failed, it will be tried again", failed);
            throw failed instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failed);
        }
    }
}
