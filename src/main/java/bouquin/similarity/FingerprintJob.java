package bouquin.similarity;

import bouquin.documents.DocumentId;
import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Takes one document's fingerprint, unless that was done before. */
@ApplicationScoped
class FingerprintJob implements Job {
    static final String NAME = "similarity.fingerprint";

    @Inject
    Similarity similarity;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int turns() {
        return 2;
    }

    @Override
    public void run(String key) {
        similarity.take(new DocumentId(key));
    }
}
