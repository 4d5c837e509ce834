package bouquin.documents;

import bouquin.platform.config.Configured;
import bouquin.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;

/** What one seller may hand in, and how much is pressed at once. */
@ApplicationScoped
class DocumentSettings implements Configured {
    private long uploadBytesMax;
    private int waitingMax;
    private int workers;

    @Override
    public void configure(Settings settings) {
        uploadBytesMax = settings.whole("bouquin.documents.uploadBytesMax", 200_000_000, 1_000, 2_000_000_000);
        waitingMax = settings.integer("bouquin.documents.waitingMax", 200, 1, 10_000);
        workers = settings.integer("bouquin.documents.workers", 2, 1, 15);
    }

    long uploadBytesMax() {
        return uploadBytesMax;
    }

    /** How many documents of one owner may wait for the press at once. */
    int waitingMax() {
        return waitingMax;
    }

    /** How many documents are in the press at once; each has a process of its own. */
    int workers() {
        return workers;
    }
}
