package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.jobs.NotYet;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;

/** No file goes on before the scanner, where there is one, has said that it is clean. */
@ApplicationScoped
class Scanning {
    private static final Logger LOG = Logger.getLogger(Scanning.class.getName());
    private static final Duration PAUSE_MIN = Duration.ofSeconds(5), PAUSE_MAX = Duration.ofMinutes(5);

    @Inject
    Scanner scanner;

    @Inject
    Workflow workflow;

    @Inject
    Storage storage;

    @Inject
    Clock clock;

    /**
     * @throws Rejected INVALID {@code documents.refused.infected} with what was found
     * @throws NotYet when nobody knows: the file waits
     */
    void requireClean(DocumentId id, Received file) {
        if (!scanner.isConfigured()) return;
        workflow.stage(id, DocumentStage.SCANNING);
        Optional<String> found = scan(id, file);
        if (found.isPresent()) throw Rejected.invalid("documents.refused.infected", found.get());
    }

    private Optional<String> scan(DocumentId id, Received file) {
        try {
            return scanner.scan(storage.path(file.key()));
        } catch (NotScanned nobodyKnows) {
            LOG.warning(() -> "Document " + id + " waits, it could not be scanned: " + nobodyKnows.getMessage());
            workflow.stage(id, DocumentStage.SCAN_WAITS);
            throw new NotYet(pause(file.receivedAt(), clock.instant()));
        }
    }

    /** The longer it has waited, the more seldom the scanner is asked. */
    static Duration pause(Instant received, Instant now) {
        Duration pause = Duration.between(received, now).dividedBy(4);
        if (pause.compareTo(PAUSE_MIN) < 0) return PAUSE_MIN;
        return pause.compareTo(PAUSE_MAX) > 0 ? PAUSE_MAX : pause;
    }
}
