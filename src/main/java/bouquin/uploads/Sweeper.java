package bouquin.uploads;

import bouquin.platform.jobs.Jobs;
import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Removes uploads that were left alone, and their files; reminds of whole ones that had to wait. */
@ApplicationScoped
class Sweeper implements Recurring {
    /** How long is remembered that an upload has expired. */
    static final Duration MEMORY = Duration.ofDays(1);

    private static final int AT_ONCE = 1_000;

    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Storage storage;

    @Inject
    Jobs jobs;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "uploads.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() throws IOException {
        for (UploadId id : late()) delete(steps.expire(id));
        for (UploadId id : register.whole())
            transactions.inNew(() -> {
                jobs.enqueue(FinishJob.NAME, id.value());
                return id;
            });
        for (String key : storage.keysBefore(Parts.AREA, clock.instant().minus(MEMORY)))
            if (!register.refersTo(key)) storage.delete(key);
    }

    private List<UploadId> late() {
        return register.expiredBefore(clock.instant(), AT_ONCE);
    }

    private void delete(Optional<String> part) throws IOException {
        if (part.isPresent()) storage.delete(part.get());
    }
}
