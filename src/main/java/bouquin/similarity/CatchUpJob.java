package bouquin.similarity;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.platform.Started;
import bouquin.platform.jobs.Job;
import bouquin.platform.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Takes the fingerprints of documents that were ready before there were any; a step each, by the last id that was seen. */
@ApplicationScoped
class CatchUpJob implements Job {
    private static final String NAME = "similarity.catchUp", BEGINNING = "beginning";
    private static final int STEP = 200;

    @Inject
    Documents documents;

    @Inject
    Similarity similarity;

    @Inject
    Jobs jobs;

    void begin(@Observes Started started) {
        jobs.enqueue(NAME, BEGINNING);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String key) {
        List<DocumentId> step = documents.ready(key.equals(BEGINNING) ? null : new DocumentId(key), STEP);
        for (DocumentId document : step)
            if (!similarity.knows(document)) jobs.enqueue(FingerprintJob.NAME, document.value());
        if (step.size() == STEP) jobs.enqueue(NAME, step.get(STEP - 1).value());
    }
}
