package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Job;
import bouquin.platform.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Makes the preview images again after the owner chose other free pages, from the master. */
@ApplicationScoped
class PreviewJob implements Job {
    static final String NAME = "documents.preview";
    private static final Logger LOG = Logger.getLogger(PreviewJob.class.getName());

    @Inject
    Archive archive;

    @Inject
    Workflow workflow;

    @Inject
    Press press;

    @Inject
    Shelves shelves;

    @Inject
    Storage storage;

    static String key(DocumentId id, int round) {
        return id + "." + round;
    }

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
        DocumentId id = new DocumentId(key.substring(0, key.indexOf('.')));
        int round = Integer.parseInt(key.substring(key.indexOf('.') + 1));
        Document document = archive.get(id);
        if (document.previewsRound() != round) return;
        Path folder = storage.workspace();
        try {
            Files.createLink(folder.resolve(Press.DISARMED), shelves.master(document));
            Previews previews = press.preview(folder, document.freePages(), ignored -> {});
            storage.delete(workflow.show(id, round, previews, shelves.keepPreviews(folder, previews)));
        } catch (Rejected unseen) {
            LOG.log(
                    Level.WARNING,
                    "Document " + id + " keeps its destroyed previews: a freed page can't be drawn",
                    unseen);
        } finally {
            Storage.deleteTree(folder);
        }
    }
}
