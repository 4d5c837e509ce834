package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Job;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes one received document through the press. All work is done in a folder that is thrown away; what is worth
 * keeping is moved to its place and then booked in one transaction. A run that dies anywhere before leaves files that
 * nobody refers to and a document that is begun again.
 */
@ApplicationScoped
class PressJob implements Job {
    static final String NAME = "documents.press";

    @Inject
    Workflow workflow;

    @Inject
    Press press;

    @Inject
    Shelves shelves;

    @Inject
    Storage storage;

    @Inject
    DocumentSettings settings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int turns() {
        return settings.workers();
    }

    @Override
    public void run(String key) throws IOException {
        DocumentId id = new DocumentId(key);
        Optional<String> file = workflow.begin(id);
        if (file.isEmpty()) return;
        Path folder = storage.workspace();
        try {
            press(id, file.get(), folder);
        } catch (Rejected refused) {
            workflow.refuse(id, Refusal.of(refused));
        } finally {
            Storage.deleteTree(folder);
        }
        storage.delete(file.get());
    }

    private void press(DocumentId id, String file, Path folder) throws IOException {
        Path source = storage.path(file);
        Pressed pressed = press.press(source, folder, new Gauge(percent -> workflow.progress(id, percent)));
        Proof proof = shelves.keep(source, folder, pressed);
        if (!workflow.ready(id, proof)) shelves.drop(proof);
    }

    @Override
    public void gaveUp(String key, Throwable cause) {
        workflow.refuse(new DocumentId(key), Refusal.OUR_FAULT);
    }
}
