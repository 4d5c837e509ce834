package bouquin.traces;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Removes leaked files that no trace refers to: what a crash left between storing a file and booking it. */
@ApplicationScoped
class Sweeper implements Recurring {
    private static final Duration GRACE = Duration.ofDays(1);

    @Inject
    Storage storage;

    @Inject
    Docket docket;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "traces.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() throws IOException {
        for (String key : storage.keysBefore(Traces.AREA, clock.instant().minus(GRACE)))
            if (!docket.refersTo(key)) storage.delete(key);
    }
}
