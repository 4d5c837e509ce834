package bouquin.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Files that came from elsewhere, beside the masters of ours. */
@ApplicationScoped
class Leaks {
    @Inject
    Archive archive;

    @Inject
    Shelves shelves;

    @Inject
    Examiner examiner;

    Examination examine(Path leaked, Consumer<Progress> progress) {
        return examiner.examine(leaked, progress);
    }

    Comparison compare(DocumentId id, Path leaked, Consumer<Progress> progress) {
        Document document = archive.get(id);
        document.requireReady();
        return examiner.compare(leaked, shelves.master(document), progress);
    }
}
