package bouquin.uploads;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.persistence.Facade;
import bouquin.platform.storage.StoredFile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The steps of an upload as transactions: each happens whole, with its job or its document, or not at all. */
@Facade
class Steps {
    /** Whoever sent the last byte sees to the document themselves; the job is for when they can't. */
    private static final Duration HEAD_START = Duration.ofSeconds(10);

    @Inject
    Register register;

    @Inject
    Documents documents;

    @Inject
    UploadSettings settings;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * @return key of the part file
     * @throws Rejected NOT_FOUND, and as {@link Upload#requireRoom}
     */
    String begin(AppendBytes command) {
        Upload upload = register.locked(command.id(), command.owner());
        upload.requireRoom(command, clock.instant());
        return upload.partKey();
    }

    /** @throws Rejected NOT_FOUND when it was terminated meanwhile; CONFLICT when somebody else was faster */
    UploadView book(AppendBytes command, long from, long to) {
        Upload upload = register.locked(command.id(), command.owner());
        if (upload.state() == UploadState.EXPIRED) throw Rejected.of(Rejected.Kind.GONE, "uploads.expired");
        upload.book(from, to, clock.instant(), settings.expiry());
        if (upload.state() == UploadState.WHOLE)
            jobs.enqueueAt(FinishJob.NAME, command.id().value(), clock.instant().plus(HEAD_START));
        return upload.view();
    }

    /** @return key of the part file of a whole upload; empty when somebody has finished it already */
    Optional<String> whole(UploadId id) {
        return register.locked(id)
                .filter(upload -> upload.state() == UploadState.WHOLE)
                .map(Upload::partKey);
    }

    /**
     * The document and the upload's end are one.
     *
     * @param file in quarantine
     * @return false when somebody else was faster, or terminated the upload: then the file is nobody's
     * @throws Rejected when it can't become a document
     */
    boolean receive(UploadId id, StoredFile file) {
        Optional<Upload> upload = register.locked(id).filter(found -> found.state() == UploadState.WHOLE);
        if (upload.isEmpty()) return false;
        DocumentId document = documents.receive(upload.get().command(), file);
        upload.get().receivedAs(document);
        return true;
    }

    /** @return key of the part file, which nobody needs any more */
    Optional<String> refuse(UploadId id, Rejected why) {
        Optional<Upload> upload = register.locked(id)
                .filter(found -> found.state() == UploadState.OPEN || found.state() == UploadState.WHOLE);
        upload.ifPresent(found -> found.refuse(why));
        return upload.map(Upload::partKey);
    }

    /** @return key of its part file, which nobody needs any more */
    String remove(String owner, UploadId id) {
        Upload upload = register.locked(id, owner);
        register.remove(upload);
        return upload.partKey();
    }

    /**
     * Takes an upload's bytes from it when it is late, and forgets it a day later.
     *
     * @return key of its part file, unless it must stay
     */
    Optional<String> expire(UploadId id) {
        Optional<Upload> found = register.locked(id).filter(upload -> upload.state() != UploadState.WHOLE);
        if (found.isEmpty()) return Optional.empty();
        Upload upload = found.get();
        if (upload.isLate(clock.instant())) upload.expire();
        else if (upload.view().expiresAt().isBefore(clock.instant().minus(Sweeper.MEMORY))) register.remove(upload);
        return upload.state() == UploadState.OPEN ? Optional.empty() : Optional.of(upload.partKey());
    }
}
