package bouquin.uploads;

import bouquin.documents.DocumentId;
import bouquin.documents.ReceiveDocument;
import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A file that comes in bit by bit. */
@Entity
@Table(name = "uploads_upload")
class Upload {
    @jakarta.persistence.Id
    private String id;

    private String owner;

    @Enumerated(EnumType.STRING)
    private UploadState state;

    private String name;

    @Column(name = "declared_type")
    private String declaredType;

    private String metadata;
    private long length;
    private long received;

    @Column(name = "part_key")
    private String partKey;

    @Column(name = "document_id")
    private String documentId;

    private String refusal;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    Upload() {}

    Upload(CreateUpload command, String partKey, Instant now, Duration expiry) {
        this.id = Id.next();
        this.owner = command.owner();
        this.state = UploadState.OPEN;
        this.name = command.name();
        this.declaredType = command.declaredType();
        this.metadata = command.metadata();
        this.length = command.length();
        this.partKey = partKey;
        this.createdAt = now;
        this.expiresAt = now.plus(expiry);
    }

    /**
     * @throws Rejected as the upload was refused; GONE {@code uploads.expired}; CONFLICT {@code uploads.offset};
     *     TOO_LARGE {@code uploads.beyondLength}
     */
    void requireRoom(AppendBytes command, Instant now) {
        requireNotRefused();
        requireNotExpired(now);
        if (command.offset() != received) throw Rejected.conflict("uploads.offset", received);
        if (command.bytesDeclared() > length - received) throw beyondLength(length);
    }

    /**
     * Acknowledges bytes that are on the disk.
     *
     * @param from where they begin; another value than before means that somebody else was faster
     */
    void book(long from, long to, Instant now, Duration expiry) {
        if (state != UploadState.OPEN || received != from || to > length)
            throw Rejected.conflict("uploads.offset", received);
        received = to;
        expiresAt = now.plus(expiry);
        if (received == length) state = UploadState.WHOLE;
    }

    void receivedAs(DocumentId document) {
        state = UploadState.RECEIVED;
        documentId = document.value();
    }

    void refuse(Rejected why) {
        state = UploadState.REFUSED;
        refusal = Json.write(UploadRefusal.of(why));
    }

    void expire() {
        state = UploadState.EXPIRED;
    }

    boolean isOf(String account) {
        return owner.equals(account);
    }

    /** Whether nobody may send more of it, though it waits for more. */
    boolean isLate(Instant now) {
        return state == UploadState.OPEN && expiresAt.isBefore(now);
    }

    void requireNotExpired(Instant now) {
        if (state == UploadState.EXPIRED || isLate(now)) throw Rejected.of(Rejected.Kind.GONE, "uploads.expired");
    }

    private void requireNotRefused() {
        if (state == UploadState.REFUSED)
            throw Json.read(refusal, UploadRefusal.class).rejected();
    }

    static Rejected beyondLength(long length) {
        return Rejected.of(Rejected.Kind.TOO_LARGE, "uploads.beyondLength", length);
    }

    UploadView view() {
        return new UploadView(
                id(),
                state,
                name,
                declaredType,
                metadata,
                received,
                length,
                documentId == null ? null : new DocumentId(documentId),
                refusal == null ? null : Json.read(refusal, UploadRefusal.class),
                expiresAt);
    }

    /** What the documents are asked to take in. */
    ReceiveDocument command() {
        return new ReceiveDocument(owner, name, declaredType, length);
    }

    UploadId id() {
        return new UploadId(id);
    }

    UploadState state() {
        return state;
    }

    String partKey() {
        return partKey;
    }
}
