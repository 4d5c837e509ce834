package bouquin.documents;

import bouquin.platform.jobs.Job;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Deletes the files of an erased document: original, master, previews, copies. */
@ApplicationScoped
class EraseJob implements Job {
    static final String NAME = "documents.erase";

    @Inject
    Archive archive;

    @Inject
    RedactionFlow flow;

    @Inject
    Storage storage;

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
        DocumentId id = new DocumentId(key);
        if (!archive.get(id).isErased()) return;
        for (String file : archive.files(id)) storage.delete(file);
        flow.forget(id);
    }
}
