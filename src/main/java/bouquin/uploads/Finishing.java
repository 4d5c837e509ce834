package bouquin.uploads;

import bouquin.kernel.Rejected;
import bouquin.platform.storage.Storage;
import bouquin.platform.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes a whole upload a document. The file gets a second name in quarantine, then one transaction books the document
 * and the end of the upload; a run that dies before leaves a file that nobody refers to, and is run again by its job.
 */
@ApplicationScoped
class Finishing {
    @Inject
    Steps steps;

    @Inject
    Storage storage;

    /** Does nothing unless the upload is whole; leaves it so when there are too many documents in the press. */
    void finish(UploadId id) throws IOException {
        Optional<String> part = steps.whole(id);
        if (part.isEmpty()) return;
        StoredFile file = quarantined(part.get());
        try {
            if (!steps.receive(id, file)) storage.delete(file.key());
        } catch (Rejected refused) {
            storage.delete(file.key());
            if (refused.kind() != Rejected.Kind.TOO_MANY) refuse(id, refused);
            return;
        }
        storage.delete(part.get());
    }

    void refuse(UploadId id, Rejected why) throws IOException {
        Optional<String> part = steps.refuse(id, why);
        if (part.isPresent()) storage.delete(part.get());
    }

    private StoredFile quarantined(String part) throws IOException {
        Path folder = storage.workspace();
        try {
            return storage.adoptFile("quarantine", Files.createLink(folder.resolve("whole"), storage.path(part)));
        } finally {
            Storage.deleteTree(folder);
        }
    }
}
