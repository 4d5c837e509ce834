package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.storage.Storage;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Draws pages for their owners on demand, one at a time, and remembers them for a while. Nothing is written to storage. */
@ApplicationScoped
class OwnPages {
    private static final long BYTES_KEPT = 32L << 20;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int WAIT_SECONDS_MAX = 10;

    @Inject
    Archive archive;

    @Inject
    Shelves shelves;

    @Inject
    Press press;

    @Inject
    Storage storage;

    private final Semaphore turn = new Semaphore(1, true);
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(BYTES_KEPT)
            .weigher((String key, byte[] image) -> image.length)
            .expireAfterWrite(KEPT)
            .build();

    DrawnPage page(DocumentId id, int page) {
        Document document = archive.get(id);
        document.requireReady();
        if (page < 1 || page > document.pages()) throw Rejected.notFound("documents.page.unknown");
        String key = document.masterKey() + "/" + page;
        byte[] image = kept.getIfPresent(key);
        if (image == null) kept.put(key, image = inTurn(document, page));
        return new DrawnPage(image, '"' + Sha256.of(key).substring(0, 32) + '"');
    }

    private byte[] inTurn(Document document, int page) {
        try {
            if (!turn.tryAcquire(WAIT_SECONDS_MAX, TimeUnit.SECONDS))
                throw Rejected.of(Rejected.Kind.TOO_MANY, "documents.page.busy", (long) WAIT_SECONDS_MAX);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
        try {
            return drawn(document, page);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        } finally {
            turn.release();
        }
    }

    private byte[] drawn(Document document, int page) throws IOException {
        Path folder = storage.workspace();
        try {
            Path image = folder.resolve("page.jpg");
            press.draw(shelves.master(document), page, image);
            return Files.readAllBytes(image);
        } finally {
            Storage.deleteTree(folder);
        }
    }
}
