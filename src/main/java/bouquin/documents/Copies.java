package bouquin.documents;

import bouquin.platform.json.Json;
import bouquin.platform.storage.Storage;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes buyers' copies: by slots, or stamped once and kept. */
@ApplicationScoped
class Copies {
    private static final int MANIFESTS_KEPT = 200;

    @Inject
    Archive archive;

    @Inject
    Workflow workflow;

    @Inject
    Shelves shelves;

    @Inject
    Storage storage;

    @Inject
    Engraver engraver;

    @Inject
    Press press;

    private final Cache<String, Manifest> manifests =
            Caffeine.newBuilder().maximumSize(MANIFESTS_KEPT).build();

    MarkedCopy copy(DocumentId id, Mark mark) {
        Document document = archive.get(id);
        document.requireReady();
        try {
            return document.stamping() ? stamped(id, document, mark) : spliced(document, mark);
        } catch (IOException broken) {
            throw new UncheckedIOException("no copy of document " + id, broken);
        }
    }

    private MarkedCopy spliced(Document document, Mark mark) throws IOException {
        Manifest manifest = manifests.getIfPresent(document.masterKey());
        if (manifest == null) {
            manifest = shelves.manifest(document);
            manifests.put(document.masterKey(), manifest);
        }
        return MarkedCopy.spliced(shelves.master(document), manifest, mark, engraver);
    }

    private MarkedCopy stamped(DocumentId id, Document document, Mark mark) throws IOException {
        String hash = Sha256.of(Json.write(List.of(id, mark)));
        Optional<StampedCopy> kept = archive.stamped(hash).filter(copy -> storage.exists(copy.key()));
        StampedCopy copy = kept.isPresent() ? kept.get() : stamp(id, document, mark, hash);
        return MarkedCopy.stamped(storage.path(copy.key()), copy.stamped(mark), mark);
    }

    private StampedCopy stamp(DocumentId id, Document document, Mark mark, String hash) throws IOException {
        Path folder = storage.workspace();
        try {
            Path file = folder.resolve("copy.pdf");
            Stamped stamped = press.stamp(shelves.master(document), mark, file);
            StampedCopy made = new StampedCopy(storage.adopt("copies", file), stamped.size(), stamped.sha256());
            return workflow.keep(id, hash, made);
        } finally {
            Storage.deleteTree(folder);
        }
    }
}
