package bouquin.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * PDFBox's list of this machine's fonts, which takes seconds to make. The first worker makes it, before it sees any
 * file, so that no file can have a hand in it; each worker has a copy of its own.
 */
final class FontList {
    private static final String NAME = ".pdfbox.cache";

    private final Path kept;
    private final AtomicBoolean learnt = new AtomicBoolean();

    FontList(Path folder) {
        this.kept = folder.resolve(NAME);
    }

    /** @return the worker must make or renew the list itself, now */
    boolean bring(Path temporary) throws IOException {
        if (Files.exists(kept)) Files.copy(kept, temporary.resolve(NAME));
        return learnt.compareAndSet(false, true);
    }

    /** Keeps what a worker has made that has seen no file yet. */
    void learn(Path temporary) throws IOException {
        Path made = temporary.resolve(NAME);
        if (!Files.exists(made)) return;
        Path aside = Files.createTempFile(kept.getParent(), "fonts", ".part");
        Files.copy(made, aside, StandardCopyOption.REPLACE_EXISTING);
        Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
