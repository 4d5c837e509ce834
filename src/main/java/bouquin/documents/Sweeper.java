package bouquin.documents;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Removes files that no document refers to: what a crash left between storing a file and booking it. */
@ApplicationScoped
class Sweeper implements Recurring {
    private static final List<String> AREAS = List.of("quarantine", "originals", "masters", "previews", "copies");
    private static final Duration GRACE = Duration.ofDays(1);

    @Inject
    Storage storage;

    @Inject
    Archive archive;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "documents.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() throws IOException {
        Instant before = clock.instant().minus(GRACE);
        storage.sweep(before);
        for (String area : AREAS)
            for (String key : storage.keysBefore(area, before)) if (!archive.refersTo(key)) storage.delete(key);
    }
}
