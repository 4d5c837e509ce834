package bouquin.traces;

import bouquin.documents.Refusal;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Job;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Reads one leaked file and concludes. A run that dies is begun again; it leaves nothing but the file. */
@ApplicationScoped
class TraceJob implements Job {
    static final String NAME = "traces.trace";
    static final Refusal OUR_FAULT = new Refusal("documents.refused.ourFault", List.of());

    @Inject
    Steps steps;

    @Inject
    Investigation investigation;

    @Inject
    Storage storage;

    @Override
    public String name() {
        return NAME;
    }

    /** The press has its work, too. */
    @Override
    public int turns() {
        return 1;
    }

    @Override
    public void run(String key) throws IOException {
        TraceId id = new TraceId(key);
        String file = steps.begin(id);
        if (file != null) read(id, file);
        String left = steps.letGo(id);
        if (left != null) storage.delete(left);
    }

    private void read(TraceId id, String file) {
        try {
            steps.conclude(id, investigation.read(storage.path(file), percent -> steps.progress(id, percent)));
        } catch (Rejected refused) {
            steps.refuse(id, Steps.refusal(refused));
        }
    }

    @Override
    public void gaveUp(String key, Throwable cause) {
        steps.refuse(new TraceId(key), OUR_FAULT);
    }
}
