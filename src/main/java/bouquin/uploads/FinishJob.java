package bouquin.uploads;

import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Finishes an upload when whoever sent its last byte, or the server, did not live to see it. */
@ApplicationScoped
class FinishJob implements Job {
    static final String NAME = "uploads.finish";

    @Inject
    Finishing finishing;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int turns() {
        return 1;
    }

    @Override
    public void run(String key) throws IOException {
        finishing.finish(new UploadId(key));
    }
}
