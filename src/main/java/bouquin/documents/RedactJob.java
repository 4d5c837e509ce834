package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Job;
import bouquin.platform.storage.Storage;
import bouquin.platform.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Makes the redacted file of one document and hands it to the press. Repeatable: until it is booked the old state stands. */
@ApplicationScoped
class RedactJob implements Job {
    static final String NAME = "documents.redact";

    @Inject
    RedactionFlow flow;

    @Inject
    Press press;

    @Inject
    Conversion conversion;

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
        Optional<RedactionFlow.Task> task = flow.begin(id);
        if (task.isEmpty()) return;
        Path folder = storage.workspace();
        try {
            redact(id, task.get(), folder);
        } catch (Rejected refused) {
            flow.refuse(id, Refusal.of(refused));
        } finally {
            Storage.deleteTree(folder);
        }
    }

    private void redact(DocumentId id, RedactionFlow.Task task, Path folder) throws IOException {
        Path pdf = conversion.pdf(storage.path(task.original()), task.kind(), folder);
        Redacted outcome = press.redact(pdf, folder, task.blackout());
        try (InputStream in = Files.newInputStream(folder.resolve(Press.REDACTED))) {
            StoredFile file = storage.receive("quarantine", in, Long.MAX_VALUE);
            if (!flow.arrived(id, file, outcome)) storage.delete(file.key());
        }
    }

    @Override
    public void gaveUp(String key, Throwable cause) {
        flow.refuse(new DocumentId(key), Refusal.OUR_FAULT);
    }
}
