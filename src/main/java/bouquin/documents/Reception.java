package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.storage.Storage;
import bouquin.platform.storage.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Takes a file in: looks at its first bytes, streams it to quarantine, and books it only when it is whole. */
@ApplicationScoped
class Reception {
    private static final long RETRY_SECONDS = 30;

    @Inject
    Storage storage;

    @Inject
    DocumentSettings settings;

    @Inject
    Workflow workflow;

    @Inject
    Archive archive;

    DocumentId receive(ReceiveDocument command, InputStream in) {
        requireRoom(command);
        try {
            StoredFile file = whole(command, in, "quarantine");
            return workflow.book(command.owner(), UploadName.clean(command.name()), file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** @param file in quarantine; the caller's as long as it isn't booked */
    DocumentId receive(ReceiveDocument command, StoredFile file) {
        requireRoom(command);
        try (InputStream in = Files.newInputStream(storage.path(file.key()))) {
            Recognition.requirePdf(in.readNBytes(Recognition.BYTES), command.declaredType());
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        return workflow.book(command.owner(), UploadName.clean(command.name()), file);
    }

    void requireRoom(ReceiveDocument command) {
        if (archive.waiting(command.owner()) >= settings.waitingMax())
            throw Rejected.of(Rejected.Kind.TOO_MANY, "documents.upload.waiting", RETRY_SECONDS);
        requireSize(command.bytesDeclared());
    }

    long uploadBytesMax() {
        return settings.uploadBytesMax();
    }

    /** Takes a file in that becomes no document. */
    StoredFile layAside(ReceiveDocument command, InputStream in, String area) {
        requireSize(command.bytesDeclared());
        try {
            return whole(command, in, area);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private StoredFile whole(ReceiveDocument command, InputStream in, String area) throws IOException {
        StoredFile file = store(command, in, area);
        if (command.bytesDeclared() >= 0 && file.bytes() != command.bytesDeclared()) {
            storage.delete(file.key());
            throw Sender.brokenOff();
        }
        return file;
    }

    void requireSize(long bytes) {
        if (bytes > settings.uploadBytesMax()) throw tooLarge();
    }

    private StoredFile store(ReceiveDocument command, InputStream in, String area) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new Sender(in), Recognition.BYTES);
        bytes.mark(Recognition.BYTES);
        Recognition.requirePdf(bytes.readNBytes(Recognition.BYTES), command.declaredType());
        bytes.reset();
        try {
            return storage.receive(area, bytes, settings.uploadBytesMax());
        } catch (Rejected refused) {
            throw refused.kind() == Rejected.Kind.TOO_LARGE ? tooLarge() : refused;
        }
    }

    private Rejected tooLarge() {
        return Rejected.of(
                Rejected.Kind.TOO_LARGE, "documents.upload.tooLarge", settings.uploadBytesMax() / 1_000_000.0);
    }
}
