package bouquin.uploads;

import bouquin.documents.Documents;
import bouquin.documents.ReceiveDocument;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import bouquin.platform.storage.Storage;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;

/** Files that come in bit by bit and become documents when they are whole. */
@Facade
public class Uploads {
    @Inject
    Register register;

    @Inject
    Steps steps;

    @Inject
    Appending appending;

    @Inject
    Documents documents;

    @Inject
    UploadSettings settings;

    @Inject
    Storage storage;

    @Inject
    Clock clock;

    /**
     * Begins an upload of a file whose length is known.
     *
     * @throws Rejected INVALID {@code documents.upload.empty}; TOO_LARGE {@code documents.upload.tooLarge}; TOO_MANY when
     *     too many of this owner's documents wait; CONFLICT {@code uploads.tooMany}, {@code uploads.tooManyBytes}
     *     when too much is unfinished
     */
    public UploadView create(CreateUpload command) {
        if (command.length() == 0) throw Rejected.invalid("documents.upload.empty");
        Upload upload = new Upload(command, begin(command), clock.instant(), settings.expiry());
        register.add(upload);
        return upload.view();
    }

    /**
     * Appends bytes. Those that are acknowledged outlive any crash; the last one makes the upload a document, or tells
     * why it can't be one; no bytes at the end of a whole upload ask for that again. When too many documents are in the press, it stays WHOLE and becomes one later.
     *
     * @return how the upload stands then
     * @throws Rejected NOT_FOUND; GONE {@code uploads.expired}; CONFLICT {@code uploads.offset} with the right one; LOCKED
     *     {@code uploads.busy} while somebody else appends; TOO_LARGE {@code uploads.beyondLength}; CORRUPTED
     *     {@code uploads.corrupted}; MALFORMED {@code uploads.brokenOff} when the sender is gone; as
     *     {@link Documents#receive} when the content is refused
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public UploadView append(AppendBytes command, InputStream in) {
        try {
            appending.append(command, view(command.owner(), command.id()), in);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
        UploadView upload = view(command.owner(), command.id());
        if (upload.state() == UploadState.REFUSED) throw upload.refusal().rejected();
        return upload;
    }

    /** @throws Rejected NOT_FOUND also when it is somebody else's; GONE {@code uploads.expired} */
    public UploadView view(String owner, UploadId id) {
        Upload upload = register.get(id, owner);
        upload.requireNotExpired(clock.instant());
        return upload.view();
    }

    /** Uploads that wait for more bytes, newest first. */
    public List<UploadView> open(String owner) {
        return register.open(owner, clock.instant()).stream().map(Upload::view).toList();
    }

    /** Forgets an upload and its bytes; a document that it has become stays. @throws Rejected NOT_FOUND */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void terminate(String owner, UploadId id) {
        try {
            storage.delete(steps.remove(owner, id));
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    /** The longest file that is taken, bytes. */
    public long bytesMax() {
        return documents.uploadBytesMax();
    }

    /** @return key of the new part file */
    private String begin(CreateUpload command) {
        documents.requireRoom(
                new ReceiveDocument(command.owner(), command.name(), command.declaredType(), command.length()));
        Register.Unfinished unfinished = register.unfinished(command.owner());
        if (unfinished.uploads() >= settings.openMax()) throw Rejected.conflict("uploads.tooMany", settings.openMax());
        if (unfinished.bytes() + command.length() > settings.openBytesMax())
            throw Rejected.conflict("uploads.tooManyBytes", settings.openBytesMax() / 1_000_000.0);
        try {
            return storage.begin(Parts.AREA);
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }
}
