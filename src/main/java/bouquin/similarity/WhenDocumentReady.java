package bouquin.similarity;

import bouquin.documents.DocumentReady;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is ready is compared from now on. */
@ApplicationScoped
class WhenDocumentReady implements Handles<DocumentReady> {
    @Inject
    Jobs jobs;

    @Override
    public Class<DocumentReady> event() {
        return DocumentReady.class;
    }

    @Override
    public void handle(DocumentReady event) {
        jobs.enqueue(FingerprintJob.NAME, event.id().value());
    }
}
