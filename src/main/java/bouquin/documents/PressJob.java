package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Job;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Takes one received document through scanner, office program and press. All work is done in a folder that is thrown away; what is worth
 * keeping is moved to its place and then booked in one transaction. A run that dies anywhere before leaves files that
 * nobody refers to and a document that is begun again.
 */
@ApplicationScoped
class PressJob implements Job {
    static final String NAME = "documents.press";

    @Inject
    Workflow workflow;

    @Inject
    Scanning scanning;

    @Inject
    Conversion conversion;

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
        Optional<Received> file = workflow.received(id);
        if (file.isEmpty()) return;
        try {
            scanning.requireClean(id, file.get());
            if (!workflow.begin(id)) return;
            press(id, file.get());
        } catch (Rejected refused) {
            workflow.refuse(id, Refusal.of(refused));
        } catch (NoSuchFileException another) {
            if (workflow.received(id).isPresent()) throw another;
            return; // another run was faster, and has taken the file away
        }
        storage.delete(file.get().key());
    }

    private void press(DocumentId id, Received file) throws IOException {
        Path folder = storage.workspace();
        try {
            press(id, file, folder);
        } finally {
            Storage.deleteTree(folder);
        }
    }

    private void press(DocumentId id, Received file, Path folder) throws IOException {
        Path source = storage.path(file.key());
        Path pdf = conversion.pdf(source, file.kind(), folder);
        workflow.stage(id, DocumentStage.PRESSING);
        Pressed pressed = press.press(pdf, folder, new Gauge(percent -> workflow.progress(id, percent)));
        Proof proof = shelves.keep(source, folder, pressed);
        if (!workflow.ready(id, proof)) shelves.drop(proof);
    }

    @Override
    public void gaveUp(String key, Throwable cause) {
        workflow.refuse(new DocumentId(key), Refusal.OUR_FAULT);
    }
}
