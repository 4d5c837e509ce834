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

    @Inject
    Converter converter;

    DocumentId receive(ReceiveDocument command, InputStream in) {
        requireRoom(command);
        try {
            StoredFile file = whole(command, in, "quarantine", converter.isThere());
            try {
                return book(command, file);
            } catch (Rejected refused) {
                storage.delete(file.key());
                throw refused;
            }
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private DocumentId book(ReceiveDocument command, StoredFile file) throws IOException {
        FileKind kind = Recognition.kind(storage.path(file.key()), command.declaredType(), converter.isThere());
        return workflow.book(command.owner(), UploadName.clean(command.name()), file, kind);
    }

    /** @param file in quarantine; the caller's as long as it isn't booked */
    DocumentId receive(ReceiveDocument command, StoredFile file) {
        requireRoom(command);
        try {
            return book(command, file);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    void requireKind(byte[] start, String declaredType) {
        Recognition.requireStart(start, declaredType, converter.isThere());
    }

    void requireRoom(ReceiveDocument command) {
        if (archive.waiting(command.owner()) >= settings.waitingMax())
            throw Rejected.of(Rejected.Kind.TOO_MANY, "documents.upload.waiting", RETRY_SECONDS);
        requireSize(command.bytesDeclared());
    }

    boolean takesOffice() {
        return converter.isThere();
    }

    long uploadBytesMax() {
        return settings.uploadBytesMax();
    }

    /** Takes a PDF in that becomes no document. */
    StoredFile layAside(ReceiveDocument command, InputStream in, String area) {
        requireSize(command.bytesDeclared());
        try {
            return whole(command, in, area, false);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private StoredFile whole(ReceiveDocument command, InputStream in, String area, boolean offices) throws IOException {
        StoredFile file = store(command, in, area, offices);
        if (command.bytesDeclared() >= 0 && file.bytes() != command.bytesDeclared()) {
            storage.delete(file.key());
            throw Sender.brokenOff();
        }
        return file;
    }

    void requireSize(long bytes) {
        if (bytes > settings.uploadBytesMax()) throw tooLarge();
    }

    private StoredFile store(ReceiveDocument command, InputStream in, String area, boolean offices) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(new Sender(in), Recognition.BYTES);
        bytes.mark(Recognition.BYTES);
        Recognition.requireStart(bytes.readNBytes(Recognition.BYTES), command.declaredType(), offices);
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
