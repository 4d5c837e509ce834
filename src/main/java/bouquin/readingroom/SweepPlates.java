package bouquin.readingroom;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Removes plates that are old, those that are too many, and files that a crash left. */
@ApplicationScoped
class SweepPlates implements Recurring {
    private static final Duration GRACE = Duration.ofHours(1);

    @Inject
    Cabinet cabinet;

    @Inject
    Storage storage;

    @Inject
    ReadingRoomSettings settings;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "readingroom.sweep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** The row goes first: a plate without its file is drawn again, a file without its row is swept. */
    @Override
    public void run() throws IOException {
        Instant now = clock.instant();
        for (String key : transactions.inNew(() -> forgotten(now))) storage.delete(key);
        for (String key : storage.keysBefore(Plates.AREA, now.minus(GRACE)))
            if (!transactions.inNew(() -> cabinet.refersTo(key))) storage.delete(key);
    }

    private List<String> forgotten(Instant now) {
        List<KeptPlate> leaving = new ArrayList<>(cabinet.drawnBefore(now.minus(settings.keptFor())));
        long bytes = 0;
        for (KeptPlate plate : cabinet.newestFirst()) {
            bytes += plate.bytes();
            if (bytes > settings.keptBytesMax() && !leaving.contains(plate)) leaving.add(plate);
        }
        leaving.forEach(cabinet::forget);
        return leaving.stream().map(KeptPlate::fileKey).toList();
    }
}
